package vn.tinhhoa.content.dataset.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes RDF as JSON-LD 1.1, things within the things that they are said of.
final class JsonLdText {

    private JsonLdText() {}

    static byte[] of(List<Rdf.Node> things) {
        return Tree.bytes(
                Tree.of(
                        "@context",
                        Rdf.PREFIXES,
                        "@graph",
                        things.stream().map(JsonLdText::node).toList()));
    }

    private static Map<String, Object> node(Rdf.Node node) {
        var tree = new LinkedHashMap<String, Object>();
        Tree.put(tree, "@id", node.iri());
        node.said()
                .forEach((property, values) -> {
                    if (property.equals("a")) {
                        var types = new ArrayList<Object>();
                        values.forEach(
                                value -> types.add(String.valueOf(((Rdf.Node) value).iri())));
                        tree.put("@type", types.size() == 1 ? types.getFirst() : types);
                    } else {
                        tree.put(property, values.stream().map(JsonLdText::value).toList());
                    }
                });
        return tree;
    }

    private static Object value(Rdf.Value value) {
        return switch (value) {
            case Rdf.Text(var words, var language) ->
                    language == null
                            ? Tree.of("@value", words)
                            : Tree.of("@language", language.value(), "@value", words);
            case Rdf.Typed(var words, var datatype) -> Tree.of("@type", datatype, "@value", words);
            case Rdf.Node node -> node(node);
        };
    }
}
