package vn.tinhhoa.portal.layout;

import org.springframework.web.util.HtmlUtils;

import vn.tinhhoa.content.text.SafeHtml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// HTML that was rendered with holes where texts stand that differ from page to page.
final class HollowHtml {

    /// Signs that no text of ours has (Unicode, private use).
    private static final char FIRST = '\uE000';

    private static final char LAST = '\uF8FF';

    /// What stands before each hole, and after the last.
    private final List<String> pieces = new ArrayList<>();

    /// The number of what fills each.
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

    /// Stands for a text while the HTML is rendered.
    ///
    /// @param number of what will fill it, from 0
    /// @throws IllegalArgumentException when there are more than 6,400
    static String hole(int number) {
        if (number > LAST - FIRST) {
            throw new IllegalArgumentException("A part has too many texts");
        }
        return String.valueOf((char) (FIRST + number));
    }

    /// Fit for an attribute and between elements.
    static String escaped(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (isSpecial(text.charAt(at))) {
                return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
            }
        }
        return text;
    }

    private static boolean isSpecial(char sign) {
        return switch (sign) {
            case '<', '>', '&', '"', '\'' -> true;
            default -> false;
        };
    }

    /// For what has no holes.
    SafeHtml whole() {
        return whole;
    }

    /// @param fillings HTML, for the hole of each one's number
    SafeHtml filled(List<String> fillings) {
        var html = new StringBuilder(whole.value().length() * 2);
        for (var at = 0; at < holes.size(); at++) {
            html.append(pieces.get(at)).append(fillings.get(holes.get(at)));
        }
        return SafeHtml.trusted(html.append(pieces.getLast()).toString());
    }
}
