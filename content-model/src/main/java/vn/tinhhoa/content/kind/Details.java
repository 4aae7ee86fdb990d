package vn.tinhhoa.content.kind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an article says beside its text, by the keys of its kind's fields, as it was typed. A draft
/// may hold what does not fit its field; what is public does fit.
///
/// @param values none of them blank
/// @param lent the keys of those that a translation has no words of its own for, so that they are
///   in the language of its source; null where nobody looked: before anything is published, and in
///   what was published before there were words per language
public record Details(Map<String, String> values, @Nullable Set<String> lent) {

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

    public Details(Map<String, String> values) {
        this(values, null);
    }

    /// Those of these fields only.
    ///
    /// @param keys in the order wanted
    public Details only(Collection<String> keys) {
        var some = new LinkedHashMap<String, String>();
        keys.forEach(key -> some.put(key, text(key)));
        return new Details(some);
    }

    /// These, said in a translation's own words where it has any.
    ///
    /// @param worded the keys of the fields that may be said in other words
    Details in(Details own, Collection<String> worded) {
        var said = new LinkedHashMap<>(values);
        var lent = new LinkedHashSet<String>();
        for (var key : worded) {
            if (own.values.containsKey(key)) {
                said.computeIfPresent(key, (same, source) -> own.text(key));
            } else if (values.containsKey(key)) {
                lent.add(key);
            }
        }
        return new Details(said, lent);
    }

    /// Whether the words for this are those of the source.
    public boolean isLent(String key) {
        return lent == null || lent.contains(key);
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
