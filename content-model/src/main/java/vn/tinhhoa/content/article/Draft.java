package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.content.text.LegacyLetters;
import vn.tinhhoa.content.text.SafeHtml;

import java.util.Objects;

/// The words of one edition. Anything may be missing: saving is lenient.
///
/// @param slug the last part of the address; null when it is to follow the title
/// @param details a translation's own words for the details of its article; none in a source
public record Draft(
        String title, String summary, SafeHtml body, @Nullable String slug, Details details) {

    public static final Draft EMPTY = new Draft("", "", SafeHtml.EMPTY, null);

    /// Those from before details had words in each language have none.
    public Draft {
        details = Objects.requireNonNullElse(details, Details.NONE);
    }

    public Draft(String title, String summary, SafeHtml body, @Nullable String slug) {
        this(title, summary, body, slug, Details.NONE);
    }

    /// The same words, with those in letters from before Unicode turned into Unicode.
    public Draft inUnicode() {
        var repaired = LegacyLetters.repaired(title, summary, body);
        return new Draft(repaired.title(), repaired.summary(), repaired.body(), slug, details);
    }

    public Draft withBody(SafeHtml other) {
        return new Draft(title, summary, other, slug, details);
    }

    public Draft withSlug(@Nullable String other) {
        return new Draft(title, summary, body, other, details);
    }

    public Draft withDetails(Details others) {
        return new Draft(title, summary, body, slug, others);
    }
}
