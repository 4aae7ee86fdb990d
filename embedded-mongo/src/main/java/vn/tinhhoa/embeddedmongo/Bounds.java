package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a query demands of one field, as far as an index can answer it.
///
/// @param points the field equals one of these, or null where the query says no such thing
/// @param intervals the field lies in each of these; one of them is used where an array may satisfy
///   each with another element
/// @param excludesMissing whether documents without the field are out
/// @param exact whether this says all that the query says of the field
record Bounds(
        @Nullable List<Interval> points,
        List<Interval> intervals,
        boolean excludesMissing,
        boolean exact) {

    private static final Bounds NONE = new Bounds(null, List.of(), false, false);
    private static final Bounds PRESENT = new Bounds(null, List.of(), true, false);
    private static final int MOST_POINTS = 20_000;

    /// `^` and then nothing but plain text, quoted or not.
    private static final Pattern ANCHORED =
            Pattern.compile(
                    "\\^(?:\\\\Q(.+?)\\\\E(?:\\.\\*)?|([\\p{L}\\p{N} /_:,@-]+)(?:\\.\\*)?)");

    /// By path; `$and` is taken apart, everything else that begins with `$` is left to the matcher.
    static Map<String, Bounds> of(Document query) {
        var bounds = new HashMap<String, Bounds>();
        collect(query, bounds);
        return bounds;
    }

    /// Whether the query says nothing but what can be found in bounds.
    static boolean isPlain(Document query) {
        return query.entrySet().stream()
                .allMatch(entry ->
                        !entry.getKey().startsWith("$")
                                || entry.getKey().equals("$and")
                                        && entry.getValue() instanceof Collection<?> all
                                        && all.stream()
                                                .allMatch(part ->
                                                        part instanceof Document and
                                                                && isPlain(and)));
    }

    private static void collect(Document query, Map<String, Bounds> bounds) {
        for (var entry : query.entrySet()) {
            if (entry.getKey().equals("$and") && entry.getValue() instanceof Collection<?> all) {
                for (var part : all) {
                    if (part instanceof Document condition) {
                        collect(condition, bounds);
                    }
                }
            } else if (!entry.getKey().startsWith("$")) {
                bounds.merge(entry.getKey(), ofCondition(entry.getValue()), Bounds::and);
            }
        }
    }

    private static Bounds ofCondition(@Nullable Object condition) {
        if (condition instanceof BsonRegularExpression regex) {
            return ofRegex(regex);
        }
        if (!(condition instanceof Document operators)
                || operators.isEmpty()
                || !operators.keySet().iterator().next().startsWith("$")) {
            return equalTo(condition);
        }
        if (BsonRegularExpression.isRegularExpression(operators)) {
            return ofRegex(BsonRegularExpression.convertToRegularExpression(operators));
        }
        return operators.entrySet().stream()
                .map(operator -> ofOperator(operator.getKey(), operator.getValue()))
                .reduce(Bounds::and)
                .orElse(NONE);
    }

    private static Bounds ofOperator(String operator, @Nullable Object value) {
        return switch (operator) {
            case "$eq" -> equalTo(value);
            case "$in" -> value instanceof Collection<?> values ? in(values) : NONE;
            case "$gt", "$gte" ->
                    value != null && canCompare(value)
                            ? within(Interval.from(value), operator.equals("$gte"), value)
                            : NONE;
            case "$lt", "$lte" ->
                    value != null && canCompare(value)
                            ? within(Interval.upTo(value), operator.equals("$lte"), value)
                            : NONE;
            case "$ne" -> value == null ? PRESENT : NONE;
            case "$exists" -> Boolean.TRUE.equals(value) ? PRESENT : NONE;
            default -> NONE;
        };
    }

    private static boolean canCompare(Object value) {
        return !(value instanceof Missing)
                && !(value instanceof Document)
                && Interval.canLookUp(value);
    }

    private static Bounds equalTo(@Nullable Object value) {
        if (!Interval.canLookUp(value)) {
            return NONE;
        }
        return new Bounds(List.of(Interval.at(value)), List.of(), value != null, isExact(value));
    }

    private static Bounds in(Collection<?> values) {
        var points = new ArrayList<Interval>();
        boolean excludesMissing = true;
        boolean exact = true;
        for (var value : values) {
            if (!Interval.canLookUp(value)) {
                return NONE;
            }
            points.add(Interval.at(value));
            excludesMissing &= value != null;
            exact &= isExact(value);
        }
        return points.size() > MOST_POINTS
                ? NONE
                : new Bounds(points, List.of(), excludesMissing, exact);
    }

    private static boolean isExact(@Nullable Object value) {
        return value != null && !(value instanceof Document) && Interval.isExact(value);
    }

    private static Bounds within(Interval interval, boolean inclusive, Object value) {
        return new Bounds(null, List.of(interval), true, inclusive && isExact(value));
    }

    private static Bounds ofRegex(BsonRegularExpression regex) {
        var options = regex.getOptions();
        var matcher = ANCHORED.matcher(regex.getPattern());
        if (options != null && !options.isEmpty() || !matcher.matches()) {
            return NONE;
        }
        var text = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return within(Interval.startingWith(text), false, text);
    }

    private Bounds and(Bounds other) {
        var all = new ArrayList<>(intervals);
        all.addAll(other.intervals);
        return new Bounds(
                fewer(points, other.points),
                all,
                excludesMissing || other.excludesMissing,
                exact && other.exact && points == null && other.points == null);
    }

    private static @Nullable List<Interval> fewer(
            @Nullable List<Interval> some, @Nullable List<Interval> others) {
        if (some == null || others == null) {
            return some == null ? others : some;
        }
        return some.size() <= others.size() ? some : others;
    }

    /// One interval that holds every value wanted, or null where the query does not limit them.
    @Nullable Interval interval(boolean multikey) {
        if (intervals.isEmpty()) {
            return null;
        }
        var result = intervals.getFirst();
        if (!multikey) {
            for (var other : intervals) {
                result = result.and(other);
            }
        }
        return result;
    }
}
