package vn.tinhhoa.content.search;

import java.util.ArrayList;
import java.util.List;

/// A found word's place in a text.
///
/// @param to exclusive
/// @param word which of the wanted words it is
record Span(int from, int to, int word) {

    /// The same places, in order; those that overlap, touch or have only a space between become
    /// one.
    static List<Span> joined(String text, List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && span.from() <= last.to() + gap(text, last.to())) {
                joined.removeLast();
                joined.add(new Span(last.from(), Math.max(last.to(), span.to()), last.word()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static int gap(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
    }
}
