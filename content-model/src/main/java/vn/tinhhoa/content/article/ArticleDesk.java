package vn.tinhhoa.content.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.language.SiteLanguages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the house asks of its articles: drafts included.
@Component
@Editorial
public class ArticleDesk {

    private final ArticleRepository articles;
    private final EditionRepository editions;
    private final RevisionRepository revisions;
    private final SiteLanguages languages;

    ArticleDesk(
            ArticleRepository articles,
            EditionRepository editions,
            RevisionRepository revisions,
            SiteLanguages languages) {
        this.articles = articles;
        this.editions = editions;
        this.revisions = revisions;
        this.languages = languages;
    }

    public Article article(ArticleId id) {
        return articles.findById(id).orElseThrow(() -> new NotFoundException("No article " + id));
    }

    public Edition edition(EditionId id) {
        return findEdition(id).orElseThrow(() -> new NotFoundException("No edition " + id));
    }

    public Optional<Edition> findEdition(EditionId id) {
        return editions.findById(id);
    }

    public Edition source(Article article) {
        return edition(article.edition(article.source()));
    }

    /// The source edition first, then the translations in the site's order of languages.
    public List<Edition> editions(Article article) {
        return editions.findByArticle(article.id()).stream()
                .sorted(
                        Comparator.comparing(
                                        (Edition edition) -> !article.isSource(edition.language()))
                                .thenComparing(
                                        edition -> languages.all().indexOf(edition.language())))
                .toList();
    }

    /// The newest first.
    public List<Revision> revisions(EditionId id) {
        return revisions.findByEditionOrderByNumberDesc(id);
    }

    public Revision revision(EditionId id, int number) {
        return revisions
                .findById(id + ":" + number)
                .orElseThrow(() -> new NotFoundException("No revision " + number + " of " + id));
    }
}
