package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.text.LegacyLetters;
import vn.tinhhoa.content.text.SafeHtml;

/// The words of one edition. Anything may be missing: saving is lenient.
///
/// @param slug the last part of the address; null when it is to follow the title
public record Draft(String title, String summary, SafeHtml body, @Nullable String slug) {

    public static final Draft EMPTY = new Draft("", "", SafeHtml.EMPTY, null);

    /// The same words, with those in letters from before Unicode turned into Unicode.
    public Draft inUnicode() {
        var repaired = LegacyLetters.repaired(title, summary, body);
        return new Draft(repaired.title(), repaired.summary(), repaired.body(), slug);
    }

    public Draft withBody(SafeHtml other) {
        return new Draft(title, summary, other, slug);
    }
}
