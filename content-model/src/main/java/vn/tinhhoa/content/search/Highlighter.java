package vn.tinhhoa.content.search;

import vn.tinhhoa.content.search.MarkedText.Part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Marks what was asked for in the text as it was written. Engines say which documents are found,
/// this says where, so that every engine's results read the same.
public final class Highlighter {

    static final Highlighter NONE = new Highlighter(List.of(), List.of());

    private static final int SNIPPET = 240;
    private static final int LEAD = 60;
    private static final int LONGEST_SCANNED = 30_000;
    private static final String ELLIPSIS = "…";

    private final WantedWords wanted;

    /// @param names what is marked only as a whole
    Highlighter(List<QueryWord> words, List<List<QueryWord>> names) {
        this.wanted = new WantedWords(words, names);
    }

    /// The whole text, such as a title.
    public MarkedText mark(String clean) {
        return parts(clean, 0, clean.length(), wanted.in(clean));
    }

    /// About 240 characters of the text: those with the most of what was asked for, else its
    /// beginning.
    public MarkedText snippet(String clean) {
        var scanned = Math.min(clean.length(), LONGEST_SCANNED);
        var text = clean.substring(0, scanned).replace('\n', ' ');
        var spans = wanted.in(text);
        var best = best(spans);
        var from = best <= LEAD ? 0 : wordStart(text, best - LEAD);
        var to = from + SNIPPET >= text.length() ? text.length() : wordEnd(text, from + SNIPPET);
        return parts(text, from, to, spans);
    }

    /// Where the stretch begins that has the most different words, then the most words.
    private static int best(List<Span> spans) {
        var best = 0;
        var most = 0;
        for (var first = 0; first < spans.size(); first++) {
            var start = spans.get(first).from();
            var different = new HashSet<Integer>();
            var worth = 0;
            for (var next = first;
                    next < spans.size() && spans.get(next).to() <= start + SNIPPET - LEAD;
                    next++) {
                worth += different.add(spans.get(next).word()) ? 100 : 1;
            }
            if (worth > most) {
                most = worth;
                best = start;
            }
        }
        return best;
    }

    private static int wordStart(String text, int near) {
        var space = text.indexOf(' ', near);
        if (space >= 0 && space - near < LEAD) {
            return space + 1;
        }
        return Character.isLowSurrogate(text.charAt(near)) ? near - 1 : near;
    }

    private static int wordEnd(String text, int near) {
        var space = text.lastIndexOf(' ', near);
        if (near - space < LEAD) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(near)) ? near - 1 : near;
    }

    private static MarkedText parts(String text, int from, int to, List<Span> spans) {
        var parts = new ArrayList<Part>();
        var plain = new StringBuilder(from > 0 ? ELLIPSIS : "");
        var at = from;
        for (var span : Span.joined(text, spans)) {
            if (span.from() >= at && span.to() <= to) {
                plain.append(text, at, span.from());
                add(parts, plain, false);
                parts.add(new Part(text.substring(span.from(), span.to()), true));
                at = span.to();
            }
        }
        plain.append(text, at, to).append(to < text.length() ? ELLIPSIS : "");
        add(parts, plain, false);
        return new MarkedText(parts);
    }

    private static void add(List<Part> parts, StringBuilder text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text.toString(), marked));
            text.setLength(0);
        }
    }
}
