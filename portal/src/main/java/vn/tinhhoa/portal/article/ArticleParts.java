package vn.tinhhoa.portal.article;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.Neighbourhood;
import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.LanguageLink;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Picture;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.SharedParts;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.util.List;

/// Renders the parts of an article's page that look the same but for the words.
@Component
class ArticleParts {

    private static final String TEMPLATE = "article/parts";

    private final SharedParts parts;
    private final Cards cards;
    private final Words words;

    ArticleParts(SharedParts parts, Cards cards, Words words) {
        this.parts = parts;
        this.cards = cards;
        this.words = words;
    }

    /// Where the page stands, and what is to be known before it is read.
    ///
    /// @param above the section that its own stands under
    /// @param notice says when the article is not in the reader's language
    /// @param standing says when it is over or no longer in force; empty otherwise
    record Way(
            String home,
            @Nullable Link above,
            Link section,
            @Nullable SafeHtml notice,
            String standing) {}

    /// @param lang of title and summary
    private record Opening(
            String lang,
            String title,
            String summary,
            Said author,
            Moment published,
            Said origin) {}

    /// @param editions the article's languages
    /// @param mostRead this month, in the language of the article; blank when nothing is
    record Side(
            List<LanguageLink> editions,
            List<Link> topics,
            List<Link> places,
            Sharing sharing,
            SafeHtml mostRead) {}

    /// @param lang of the texts
    /// @param frameLang of the interface's words
    /// @param wide a cover lower than half its width would be cut; a tall one is shown whole but
    ///   narrow
    private record Cover(
            String lang,
            String frameLang,
            String src,
            String srcset,
            String webp,
            String width,
            String height,
            boolean wide,
            String alt,
            SafeHtml caption,
            String credit) {}

    private record Beside(@Nullable Next newer, @Nullable Next older, List<SafeHtml> related) {}

    private record Next(String href, String lang, String title) {}

    SafeHtml way(LanguageTag language, Way way) {
        return part("way", language, way);
    }

    /// Author and origin are said once for all languages, in that of the source.
    SafeHtml opening(LanguageTag language, Publication publication) {
        var source = publication.source().value();
        return part(
                "opening",
                language,
                new Opening(
                        publication.language().value(),
                        publication.title(),
                        publication.summary(),
                        new Said(publication.authorLine(), source),
                        words.time(language, publication.publishedAt()),
                        new Said(publication.origin(), source)));
    }

    SafeHtml cover(LanguageTag language, Publication publication) {
        var picture = Picture.of(publication.cover());
        if (picture == null) {
            return SafeHtml.EMPTY;
        }
        return part(
                "cover",
                language,
                new Cover(
                        publication.language().value(),
                        words.spoken(language).value(),
                        picture.src(),
                        picture.srcset(),
                        picture.webp(),
                        Integer.toString(picture.width()),
                        Integer.toString(picture.height()),
                        picture.width() >= picture.height(),
                        picture.alt(),
                        picture.caption(),
                        picture.credit()));
    }

    SafeHtml side(LanguageTag language, Side side) {
        return part("side", language, side);
    }

    SafeHtml printed(LanguageTag language, Sharing sharing) {
        return part("printed", language, sharing);
    }

    SafeHtml beside(LanguageTag language, Neighbourhood around, List<PublicationCard> related) {
        return part(
                "beside",
                language,
                new Beside(
                        around.newer() == null ? null : next(language, around.newer()),
                        around.older().isEmpty() ? null : next(language, around.older().getFirst()),
                        cards.beside(language, related)));
    }

    private static Next next(LanguageTag language, PublicationCard card) {
        return new Next(Cards.address(language, card), card.language().value(), card.title());
    }

    private SafeHtml part(String fragment, LanguageTag language, Object said) {
        return parts.of(TEMPLATE, fragment, words.spoken(language), said);
    }
}
