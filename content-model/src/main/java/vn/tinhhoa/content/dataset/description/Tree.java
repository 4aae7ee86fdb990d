package vn.tinhhoa.content.dataset.description;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON in the order in which it was said, so that the same is always written alike.
final class Tree {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Tree() {}

    /// Names and values in turn; what is null or empty is left out.
    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        var tree = new LinkedHashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            put(tree, String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return tree;
    }

    static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        var empty =
                value == null
                        || value instanceof String text && text.isEmpty()
                        || value instanceof Collection<?> all && all.isEmpty()
                        || value instanceof Map<?, ?> all && all.isEmpty();
        if (!empty) {
            tree.put(name, value);
        }
    }

    static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }

    static byte[] bytes(Map<String, Object> tree) {
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n")
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, Object> read(byte[] bytes) {
        Map<String, Object> tree = new LinkedHashMap<>();
        JSON.readTree(bytes)
                .propertyStream()
                .forEach(each ->
                        tree.put(each.getKey(), JSON.treeToValue(each.getValue(), Object.class)));
        return tree;
    }

    static <T> List<T> list(T one) {
        return List.of(one);
    }
}
