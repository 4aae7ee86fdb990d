package vn.tinhhoa.content.article;

import vn.tinhhoa.content.language.LanguageTag;

/// Identifies an article in one language. There can be only one such edition, and one publication
/// of it, because this is their key.
public record EditionId(ArticleId article, LanguageTag language) {

    /// Reads `article:language`, the form in which it is stored and put into addresses.
    public static EditionId of(String text) {
        var colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Not an edition: " + text);
        }
        return new EditionId(
                new ArticleId(text.substring(0, colon)), LanguageTag.of(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return article + ":" + language;
    }
}
