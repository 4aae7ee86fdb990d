package vn.tinhhoa.content.dataset.description;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes RDF as Turtle 1.1. What has a name stands by itself, what has none where it is said.
final class TurtleText {

    private final StringBuilder text = new StringBuilder();
    private final Deque<Rdf.Node> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();

    private TurtleText() {}

    static byte[] of(List<Rdf.Node> things) {
        var turtle = new TurtleText();
        Rdf.PREFIXES.forEach(
                (prefix, iri) -> turtle.text.append("@prefix %s: <%s> .\n".formatted(prefix, iri)));
        things.forEach(turtle::expect);
        while (!turtle.waiting.isEmpty()) {
            turtle.thing(turtle.waiting.removeFirst());
        }
        return turtle.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void expect(Rdf.Node thing) {
        if (!thing.said().isEmpty() && known.add(String.valueOf(thing.iri()))) {
            waiting.add(thing);
        }
    }

    private void thing(Rdf.Node thing) {
        text.append('\n').append(iri(String.valueOf(thing.iri())));
        properties(thing, "\n    ");
        text.append(" .\n");
    }

    private void properties(Rdf.Node thing, String indent) {
        var first = true;
        for (var entry : thing.said().entrySet()) {
            text.append(first ? " " : " ;" + indent).append(entry.getKey()).append(' ');
            first = false;
            for (int at = 0; at < entry.getValue().size(); at++) {
                text.append(at == 0 ? "" : ", ");
                value(entry.getValue().get(at), indent);
            }
        }
    }

    private void value(Rdf.Value value, String indent) {
        switch (value) {
            case Rdf.Text(var words, var language) ->
                    text.append(quoted(words)).append(language == null ? "" : "@" + language);
            case Rdf.Typed(var words, var datatype) ->
                    text.append(quoted(words)).append("^^").append(datatype);
            case Rdf.Node node -> {
                if (node.iri() != null) {
                    text.append(iri(node.iri()));
                    expect(node);
                } else {
                    text.append('[');
                    properties(node, indent + "    ");
                    text.append(" ]");
                }
            }
        }
    }

    /// A prefixed name as it is, an address in brackets.
    private static String iri(String iri) {
        if (!iri.contains("/") && !iri.startsWith("mailto:")) {
            return iri;
        }
        var escaped = new StringBuilder("<");
        iri.codePoints()
                .forEach(sign -> {
                    if (sign <= ' ' || "<>\"{}|^`\\".indexOf(sign) >= 0) {
                        escaped.append("%%%02X".formatted(sign));
                    } else {
                        escaped.appendCodePoint(sign);
                    }
                });
        return escaped.append('>').toString();
    }

    private static String quoted(String words) {
        return '"'
                + words.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }
}
