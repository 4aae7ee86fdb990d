package vn.tinhhoa.content.text;

import org.jsoup.nodes.Entities;

/// HTML that went through [HtmlSanitiser] and may be written into a page as it is. Only the
/// sanitiser makes one from foreign text; what comes back from the store was made so before.
public record SafeHtml(String value) {

    public static final SafeHtml EMPTY = new SafeHtml("");

    /// Plain words as HTML.
    public static SafeHtml ofText(String text) {
        return new SafeHtml(Entities.escape(text));
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public String toString() {
        return value;
    }
}
