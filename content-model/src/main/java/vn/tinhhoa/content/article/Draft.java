package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.text.SafeHtml;

/// The words of one edition. Anything may be missing: saving is lenient.
///
/// @param slug the last part of the address; null when it is to follow the title
public record Draft(String title, String summary, SafeHtml body, @Nullable String slug) {

    public static final Draft EMPTY = new Draft("", "", SafeHtml.EMPTY, null);

    public Draft withBody(SafeHtml other) {
        return new Draft(title, summary, other, slug);
    }
}
