package vn.tinhhoa.content.contest.exchange;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/// The fields of an object by their names; those that are not there have no value.
record JsonFields(Map<String, JsonValue> values) {

    JsonValue get(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    void forEach(BiConsumer<String, JsonValue> each) {
        values.forEach(each);
    }
}
