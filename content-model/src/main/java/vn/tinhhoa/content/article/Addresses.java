package vn.tinhhoa.content.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.content.text.Slug;

/// Finds the address of a publication: `/{language}/{section}/{slug}`, with a number behind it when
/// another one has it already.
@Component
class Addresses {

    private final Sections sections;
    private final PublicationRepository publications;

    Addresses(Sections sections, PublicationRepository publications) {
        this.sections = sections;
        this.publications = publications;
    }

    String of(Article article, Edition edition) {
        var language = edition.language();
        var key = article.facts().section();
        var section = sections.byKey(key).map(found -> found.slug(language)).orElse(key);
        var wanted = edition.draft().slug();
        var slug = Slug.of(wanted == null ? edition.draft().title() : wanted);
        var base = "/" + language + "/" + section + "/" + slug;
        var path = base;
        for (int next = 2; publications.existsByPathAndIdNot(path, edition.id()); next++) {
            path = base + "-" + next;
        }
        return path;
    }
}
