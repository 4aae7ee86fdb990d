package vn.tinhhoa.content.text;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// HTML that went through [HtmlSanitiser] and may be written into a page as it is. Foreign text
/// becomes one only there.
public final class SafeHtml {

    public static final SafeHtml EMPTY = new SafeHtml("");

    private final String value;

    /// Only for what the sanitiser let through or what is put together from such.
    SafeHtml(String value) {
        this.value = value;
    }

    /// What is known to be safe: it comes back from the store, or it is put together here from our
    /// own marks and escaped words. Never for what a person, a file or a program sends.
    public static SafeHtml trusted(String value) {
        return new SafeHtml(value);
    }

    /// Plain words as HTML.
    public static SafeHtml ofText(String text) {
        return new SafeHtml(Entities.escape(text));
    }

    public String value() {
        return value;
    }

    /// The words without their marks-up, one block a line.
    public String plainText() {
        return HtmlSanitiser.plainText(this);
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SafeHtml html && html.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
