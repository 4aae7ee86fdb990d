package vn.tinhhoa.content.dataset.description;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A few things and what is said of them, as RDF: written as Turtle by [TurtleText] and as JSON-LD
/// by [JsonLdText], always alike.
final class Rdf {

    static final Map<String, String> PREFIXES = prefixes();

    private Rdf() {}

    sealed interface Value {}

    record Text(String value, @Nullable LanguageTag language) implements Value {}

    record Typed(String value, String datatype) implements Value {}

    /// @param iri null for a thing without a name
    record Node(@Nullable String iri, Map<String, List<Value>> said) implements Value {

        static Node named(String iri, String type) {
            var node = new Node(iri, new LinkedHashMap<>());
            return node.add("a", new Node(type, new LinkedHashMap<>()));
        }

        static Node nameless(String type) {
            return new Node(null, new LinkedHashMap<>())
                    .add("a", new Node(type, new LinkedHashMap<>()));
        }

        /// Only its name.
        static Node reference(String iri) {
            return new Node(iri, new LinkedHashMap<>());
        }

        Node add(String property, Value value) {
            said.computeIfAbsent(property, first -> new ArrayList<>()).add(value);
            return this;
        }

        Node add(String property, String text) {
            return text.isEmpty() ? this : add(property, new Text(text, null));
        }

        Node add(String property, Localised texts) {
            texts.texts().forEach((language, text) -> add(property, new Text(text, language)));
            return this;
        }

        Node add(String property, String value, String datatype) {
            return add(property, new Typed(value, datatype));
        }
    }

    private static Map<String, String> prefixes() {
        var prefixes = new LinkedHashMap<String, String>();
        prefixes.put("adms", "http://www.w3.org/ns/adms#");
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("spdx", "http://spdx.org/rdf/terms#");
        prefixes.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }
}
