package vn.tinhhoa.portal.layout;

import org.springframework.web.util.HtmlUtils;

import vn.tinhhoa.content.text.SafeHtml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// HTML that was rendered with holes where values stand that differ from page to page.
public final class HollowHtml {

    /// The first of the signs that no text has (Unicode, private use).
    private static final char FIRST = '\uE000';

    private static final char LAST = '\uF8FF';

    /// What stands before each hole, and after the last.
    private final List<String> pieces = new ArrayList<>();

    /// The value that each hole takes.
    private final List<Integer> holes = new ArrayList<>();

    private final SafeHtml whole;

    HollowHtml(String html) {
        var from = 0;
        for (var at = 0; at < html.length(); at++) {
            var sign = html.charAt(at);
            if (sign >= FIRST && sign <= LAST) {
                pieces.add(html.substring(from, at));
                holes.add(sign - FIRST);
                from = at + 1;
            }
        }
        pieces.add(html.substring(from));
        whole = SafeHtml.trusted(html);
    }

    /// Stands for a value while the HTML is rendered.
    ///
    /// @param number of the value, from 0
    public static String hole(int number) {
        return String.valueOf((char) (FIRST + number));
    }

    /// For what has no holes.
    SafeHtml whole() {
        return whole;
    }

    /// @param values plain text, for the hole of each one's number
    SafeHtml filled(List<String> values) {
        var html = new StringBuilder(whole.value().length() * 2);
        for (var at = 0; at < holes.size(); at++) {
            html.append(pieces.get(at)).append(escaped(values.get(holes.get(at))));
        }
        return SafeHtml.trusted(html.append(pieces.getLast()).toString());
    }

    private static String escaped(String value) {
        return HtmlUtils.htmlEscape(value, StandardCharsets.UTF_8.name());
    }
}
