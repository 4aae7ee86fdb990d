package vn.tinhhoa.portal.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.Neighbourhood;
import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.LanguageLink;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.view.MostRead;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers what the page of an article needs.
@Component
class ArticlePages {

    private static final int RELATED = 3;
    private static final int MOST_READ = 5;

    private final PublishedArticles articles;
    private final Sections sections;
    private final Cards cards;
    private final ArticleHeads heads;
    private final ArticleSubjects subjects;
    private final Frames frames;
    private final Words words;
    private final ArticleKinds kinds;
    private final MostRead mostRead;
    private final ArticleParts parts;

    ArticlePages(
            PublishedArticles articles,
            Sections sections,
            Cards cards,
            ArticleHeads heads,
            ArticleSubjects subjects,
            Frames frames,
            Words words,
            ArticleKinds kinds,
            MostRead mostRead,
            ArticleParts parts) {
        this.articles = articles;
        this.sections = sections;
        this.cards = cards;
        this.heads = heads;
        this.subjects = subjects;
        this.frames = frames;
        this.words = words;
        this.kinds = kinds;
        this.mostRead = mostRead;
        this.parts = parts;
    }

    ArticlePage of(Reader reader, Publication publication) {
        var language = reader.language();
        var foreign = !publication.language().equals(language);
        var standing = publication.subject().kind() == ArticleKind.PAGE;
        var around =
                standing
                        ? Neighbourhood.none(articles.editionsOf(publication.article()))
                        : articles.around(publication, 1 + RELATED);
        var editions = around.editions();
        var section = sections.byKey(publication.section());
        var lasting = "/" + language + "/articles/" + publication.article();
        var sharing =
                Sharing.of(
                        publication.title(),
                        frames.absolute(publication.address()),
                        frames.absolute(lasting));
        var about = kinds.of(language, publication);
        var subject = subjects.of(language, publication);
        var here = foreign ? lasting : publication.address();
        return new ArticlePage(
                frames.of(
                        reader,
                        heads.of(publication, editions, section.map(found -> found.name(language))),
                        here,
                        publication.section(),
                        elsewhere(publication, editions)::get),
                publication.article().value(),
                publication.language().value(),
                parts.way(language, way(language, publication, about.standing())),
                parts.opening(language, publication),
                about,
                parts.cover(language, publication),
                readable(publication.body()),
                subject.files(),
                documents(language, publication),
                parts.printed(language, sharing),
                parts.side(
                        language,
                        new ArticleParts.Side(
                                editions.stream()
                                        .map(card -> editionLink(card, publication))
                                        .toList(),
                                subject.topics(),
                                subject.places(),
                                sharing,
                                mostRead(language, publication))),
                parts.beside(
                        language, around, standing ? List.of() : related(publication, around)));
    }

    private ArticleParts.Way way(LanguageTag language, Publication publication, String standing) {
        var section = sections.byKey(publication.section());
        return new ArticleParts.Way(
                "/" + language,
                section.flatMap(found -> Optional.ofNullable(found.parent()))
                        .flatMap(sections::byKey)
                        .map(above -> Link.to(above, language))
                        .orElse(null),
                section.map(found -> Link.to(found, language))
                        .orElseGet(() -> new Link(frames.siteName(language), "/" + language)),
                publication.language().equals(language)
                        ? null
                        : words.naming(
                                language, "article.fallback", language, publication.language()),
                standing);
    }

    private SafeHtml mostRead(LanguageTag language, Publication publication) {
        var most =
                mostRead.of(
                        language, publication.language(), Set.of(publication.article()), MOST_READ);
        return most.isEmpty() ? SafeHtml.EMPTY : cards.ranks(language, most);
    }

    /// The section's next older ones first; where it has too few, its newest and then those of the
    /// whole site.
    private List<PublicationCard> related(Publication publication, Neighbourhood around) {
        var rest = around.older().stream().skip(1).toList();
        if (rest.size() == RELATED) {
            return rest;
        }
        var shown = new HashSet<>(List.of(publication.id()));
        if (around.newer() != null) {
            shown.add(around.newer().id());
        }
        around.older().stream().limit(1).forEach(card -> shown.add(card.id()));
        var enough = RELATED + shown.size();
        var newest = articles.inSection(publication.language(), publication.section(), 0, enough);
        var others = articles.latestNews(publication.language(), 0, enough + newest.size());
        return Stream.of(rest, newest, others)
                .flatMap(List::stream)
                .filter(card -> shown.add(card.id()))
                .limit(RELATED)
                .toList();
    }

    /// A table wider than the page scrolls; whoever has no pointer must be able to reach it.
    private static SafeHtml readable(SafeHtml body) {
        return SafeHtml.trusted(body.value().replace("<table>", "<table tabindex=\"0\">"));
    }

    private static List<Link> documents(LanguageTag language, Publication publication) {
        return publication.documents().stream()
                .map(number ->
                        new Link(number, "/" + language + "/search?q=" + WebAddress.value(number)))
                .toList();
    }

    private static LanguageLink editionLink(PublicationCard card, Publication shown) {
        return new LanguageLink(
                card.language(),
                card.language().ownName(),
                WebAddress.encoded(card.path()),
                card.language().equals(shown.language()));
    }

    /// Where the language switch leads: to the edition, or to the fallback under that interface.
    private static Elsewhere elsewhere(Publication publication, List<PublicationCard> editions) {
        return new Elsewhere(
                publication,
                editions.stream()
                        .collect(
                                Collectors.toMap(
                                        PublicationCard::language, PublicationCard::path)));
    }

    private record Elsewhere(Publication publication, Map<LanguageTag, String> paths) {

        String get(LanguageTag language) {
            var path = paths.get(language);
            return path == null ? "/" + language + "/articles/" + publication.article() : path;
        }
    }
}
