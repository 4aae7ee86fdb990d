package vn.tinhhoa.content.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What an article says beside its words, by the keys of its kind's fields, as it was typed. A
/// draft may hold what does not fit its field; what is public does fit.
///
/// @param values none of them blank
public record Details(Map<String, String> values) {

    public static final Details NONE = new Details(Map.of());

    public Details {
        var kept = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> {
            if (!value.isBlank()) {
                kept.put(key, value.strip());
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    /// Blank when it is not said.
    public String text(String key) {
        return values.getOrDefault(key, "");
    }

    public Optional<LocalDate> date(String key) {
        return Optional.ofNullable(FieldType.date(text(key)));
    }

    public Optional<LocalTime> time(String key) {
        return Optional.ofNullable(FieldType.time(text(key)));
    }

    public Optional<BigDecimal> number(String key) {
        return Optional.ofNullable(FieldType.number(text(key)));
    }

    public Optional<Position> position(String key) {
        return Position.parse(text(key));
    }
}
