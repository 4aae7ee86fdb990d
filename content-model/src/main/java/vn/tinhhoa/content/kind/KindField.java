package vn.tinhhoa.content.kind;

import java.util.List;

/// One thing that articles of a kind say beside their text. What is not words is the same in every
/// language.
///
/// @param key its name in the store, in forms and in imports, such as `begins`
/// @param required whether nothing is published without it
/// @param choices the keys to choose from; empty unless it is a [FieldType#CHOICE]
public record KindField(String key, FieldType type, boolean required, List<String> choices) {

    static KindField required(String key, FieldType type) {
        return new KindField(key, type, true, List.of());
    }

    static KindField optional(String key, FieldType type) {
        return new KindField(key, type, false, List.of());
    }

    static KindField choice(String key, String... choices) {
        return new KindField(key, FieldType.CHOICE, true, List.of(choices));
    }

    /// Whether each language may have its own words for it.
    public boolean isWorded() {
        return type == FieldType.TEXT;
    }

    boolean accepts(String text) {
        return type.accepts(text, choices);
    }
}
