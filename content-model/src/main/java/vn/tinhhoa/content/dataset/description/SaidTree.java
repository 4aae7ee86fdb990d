package vn.tinhhoa.content.dataset.description;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.NamedPlace;
import vn.tinhhoa.content.dataset.StatedText;
import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.dataset.Term;
import vn.tinhhoa.content.dataset.TextStatus;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads what is said of datasets and pictures out of JSON. What is not there says nothing; what
/// makes no sense is an [IllegalArgumentException].
final class SaidTree {

    private SaidTree() {}

    /// A text with its status, or only the text, which then is a person's.
    static StatedTexts stated(Map<String, Object> tree) {
        var texts = new LinkedHashMap<LanguageTag, StatedText>();
        tree.forEach((tag, value) -> {
            var language = LanguageTag.of(tag);
            if (value instanceof String text) {
                texts.put(language, StatedText.written(text));
            } else {
                var said = tree(value);
                var source = string(said, "source");
                texts.put(
                        language,
                        new StatedText(
                                string(said, "text"),
                                choice(TextStatus.class, said, "status", TextStatus.HUMAN),
                                source.isEmpty() ? null : LanguageTag.of(source)));
            }
        });
        return new StatedTexts(texts);
    }

    static Map<LanguageTag, List<String>> keywords(Map<String, Object> tree) {
        var keywords = new LinkedHashMap<LanguageTag, List<String>>();
        tree.keySet().forEach(tag -> keywords.put(LanguageTag.of(tag), strings(tree, tag)));
        return keywords;
    }

    static Agent agent(Map<String, Object> tree) {
        return new Agent(
                string(tree, "name"),
                choice(Agent.Kind.class, tree, "kind", Agent.Kind.ORGANISATION),
                string(tree, "url"));
    }

    static Localised localised(Map<String, Object> tree) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        tree.forEach((tag, text) -> texts.put(LanguageTag.of(tag), String.valueOf(text)));
        return new Localised(texts);
    }

    static String string(Map<String, Object> tree, String name) {
        return text(tree.get(name));
    }

    static @Nullable LocalDate date(Map<String, Object> tree, String name) {
        var text = string(tree, name);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    static <E extends Enum<E>> E choice(
            Class<E> type, Map<String, Object> tree, String name, E otherwise) {
        var text = string(tree, name);
        return text.isEmpty() ? otherwise : Enum.valueOf(type, text);
    }

    static Map<String, Object> map(Map<String, Object> tree, String name) {
        var value = tree.get(name);
        return value == null ? Map.of() : tree(value);
    }

    static List<Map<String, Object>> maps(Map<String, Object> tree, String name) {
        var all = new ArrayList<Map<String, Object>>();
        if (tree.get(name) instanceof List<?> list) {
            list.forEach(value -> all.add(tree(value)));
        }
        return all;
    }

    static List<String> strings(Map<String, Object> tree, String name) {
        return tree.get(name) instanceof List<?> list
                ? list.stream().map(SaidTree::text).toList()
                : List.of();
    }

    static Map<String, Object> tree(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("an object is expected, not " + value);
        }
        var tree = new LinkedHashMap<String, Object>();
        map.forEach((name, inner) -> {
            if (inner != null) {
                tree.put(String.valueOf(name), inner);
            }
        });
        return tree;
    }

    static List<Term> terms(Map<String, Object> tree, String name) {
        return maps(tree, name).stream()
                .map(term -> new Term(string(term, "uri"), localised(map(term, "labels"))))
                .toList();
    }

    static NamedPlace place(Map<String, Object> tree, String name) {
        var place = map(tree, name);
        return new NamedPlace(localised(map(place, "names")), string(place, "uri"));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
