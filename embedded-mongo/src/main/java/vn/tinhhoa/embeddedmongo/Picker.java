package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongBiFunction;

/// Chooses the index that leaves the fewest candidates, and takes the order from it where that is
/// safe. What the fields of an index promise is only a guess; where several indexes serve, the rows
/// that each would lead to are counted, as far as it matters.
final class Picker {

    private static final int MOST_RANGES = 20_000;
    private static final int UNIQUE = 1000;

    /// Beyond so many rows, counting costs more than it tells.
    static final int MOST_COUNTED = 200;

    /// An index that leads to fewer rows is used without counting on.
    private static final int FEW = 9;

    private final Document query;
    private final Document sort;
    private final long wanted;
    private final Map<String, Bounds> bounds;

    /// @param wanted how many documents are asked for, 0 for all
    Picker(Document query, @Nullable Document sort, long wanted) {
        this.query = query;
        this.sort = sort == null ? new Document() : sort;
        this.wanted = wanted;
        this.bounds = Bounds.of(query);
    }

    /// The best of these indexes, or none of them.
    ///
    /// @param rows counts the rows that a plan leads to, but not beyond a number
    Plan pick(List<IndexSchema> indexes, ToLongBiFunction<Plan, Long> rows) {
        if (indexes.size() == 1) {
            var only = candidate(indexes.getFirst());
            return only == null ? scan() : only.plan;
        }
        var candidates =
                indexes.stream()
                        .filter(this::mayServe)
                        .map(this::candidate)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparingInt(Candidate::score).reversed())
                        .toList();
        if (candidates.isEmpty() || candidates.getFirst().score <= 0) {
            return scan();
        }
        var best = candidates.getFirst();
        if (best.certain || candidates.size() == 1) {
            return best.plan;
        }
        var rivals = candidates.stream().filter(Candidate::bounded).map(Candidate::plan).toList();
        return cheapest(rivals, rows, FEW)
                .or(() -> cheapest(rivals, rows, MOST_COUNTED))
                .or(() -> rivals.stream().findFirst())
                .orElse(best.plan);
    }

    /// The plan that leads to the fewest rows, if any leads to less than so many.
    private Optional<Plan> cheapest(
            List<Plan> rivals, ToLongBiFunction<Plan, Long> rows, long most) {
        Plan cheapest = null;
        var least = most;
        for (var rival : rivals) {
            var cost = cost(rival, rows.applyAsLong(rival, least));
            if (cost < least) {
                least = cost;
                cheapest = rival;
            }
        }
        return Optional.ofNullable(cheapest);
    }

    /// Whether the query or its order says anything of an index's first field.
    private boolean mayServe(IndexSchema index) {
        var first = index.spec().parts().getFirst().path();
        return bounds.containsKey(first)
                || !sort.isEmpty() && sort.keySet().iterator().next().equals(first);
    }

    private long cost(Plan plan, long leadsTo) {
        return plan.sorted() && plan.exact() && wanted > 0 ? Math.min(leadsTo, wanted) : leadsTo;
    }

    Plan scan() {
        return Plan.scan(
                sort.get("$natural") instanceof Number direction && direction.intValue() < 0);
    }

    /// @param bounded whether it leaves out anything
    /// @param certain whether no other index can lead to fewer documents
    private record Candidate(Plan plan, int score, boolean bounded, boolean certain) {}

    private @Nullable Candidate candidate(IndexSchema index) {
        var spec = index.spec();
        if (spec.parts().stream().anyMatch(IndexSpec.Part::hasPosition) || !isComplete(spec)) {
            return null;
        }
        List<byte[]> prefixes = List.of(new byte[0]);
        int equal = 0;
        for (; equal < spec.parts().size(); equal++) {
            var next = extended(prefixes, index, equal);
            if (next == null) {
                break;
            }
            prefixes = next;
        }
        var interval = equal < spec.parts().size() ? interval(index, equal) : null;
        var ranges = ranges(prefixes, interval, index, equal);
        int direction = direction(index, equal, prefixes.size() == 1);
        boolean narrow = spec.sparse() || spec.partial() != null;
        boolean bounded = equal > 0 || interval != null || narrow;
        boolean unique = spec.unique() && equal == spec.parts().size();
        int score =
                (unique ? UNIQUE : 0)
                        + 10 * equal
                        + (interval != null ? 5 : 0)
                        + (narrow ? 1 : 0)
                        + (direction == 0 ? 0 : wanted > 0 ? 8 : bounded ? 3 : 2);
        boolean covering = isCovering(index, interval == null ? equal : equal + 1);
        boolean exact = covering && bounds.values().stream().allMatch(Bounds::exact);
        boolean few = covering && direction != 0 && wanted > 0 && wanted <= MOST_COUNTED;
        return new Candidate(
                new Plan(index, ranges, direction < 0, direction != 0, exact),
                score,
                bounded,
                unique || few);
    }

    /// Whether the query asks for nothing but the first fields of an index.
    private boolean isCovering(IndexSchema index, int used) {
        var paths = index.spec().parts().stream().limit(used).map(IndexSpec.Part::path).toList();
        return index.multikey() == 0 && Bounds.isPlain(query) && paths.containsAll(bounds.keySet());
    }

    /// Whether every document that the query can match is in the index.
    private boolean isComplete(IndexSpec spec) {
        if (spec.sparse()) {
            return spec.parts().stream()
                    .map(part -> bounds.get(part.path()))
                    .anyMatch(bound -> bound != null && bound.excludesMissing());
        }
        return spec.partial() == null || implies(spec.partial());
    }

    private boolean implies(Document filter) {
        return filter.entrySet().stream()
                .allMatch(condition -> {
                    var asked = query.get(condition.getKey());
                    var bound = bounds.get(condition.getKey());
                    var exists = new Document("$exists", true);
                    return query.containsKey(condition.getKey())
                                    && Objects.equals(asked, condition.getValue())
                            || bound != null
                                    && bound.excludesMissing()
                                    && exists.equals(condition.getValue());
                });
    }

    private @Nullable List<byte[]> extended(
            List<byte[]> prefixes, IndexSchema index, int position) {
        var part = index.spec().parts().get(position);
        var bound = bounds.get(part.path());
        if (bound == null || bound.points() == null) {
            return null;
        }
        var points = bound.points();
        boolean plain = points.stream().allMatch(point -> isPlain(point, index, position));
        if (!plain || (long) points.size() * prefixes.size() > MOST_RANGES) {
            return null;
        }
        var result = new ArrayList<byte[]>(points.size() * prefixes.size());
        for (var prefix : prefixes) {
            for (var point : points) {
                var key = point.high();
                result.add(
                        KeyCodec.joined(prefix, part.descending() ? KeyCodec.inverted(key) : key));
            }
        }
        return result;
    }

    /// Null is looked up together with the empty array, but only an array field can hold that one.
    private static boolean isPlain(Interval point, IndexSchema index, int position) {
        return point.isPoint() || point.high()[0] == KeyCodec.NULL && !index.isMultikey(position);
    }

    private @Nullable Interval interval(IndexSchema index, int position) {
        var bound = bounds.get(index.spec().parts().get(position).path());
        if (bound == null) {
            return null;
        }
        if (bound.points() != null && bound.points().size() == 1) {
            return bound.points().getFirst();
        }
        return bound.interval(index.isMultikey(position));
    }

    private static List<KeyRange> ranges(
            List<byte[]> prefixes, @Nullable Interval interval, IndexSchema index, int equal) {
        if (equal == 0 && interval == null) {
            return KeyRange.ALL;
        }
        var sorted = new ArrayList<>(prefixes);
        sorted.sort(Arrays::compareUnsigned);
        var ranges = new ArrayList<KeyRange>(sorted.size());
        byte[] previous = null;
        for (var prefix : sorted) {
            if (previous == null || !Arrays.equals(previous, prefix)) {
                var range =
                        interval == null
                                ? KeyRange.of(prefix)
                                : KeyRange.between(
                                        prefix,
                                        interval,
                                        index.spec().parts().get(equal).descending());
                if (!range.isEmpty()) {
                    ranges.add(range);
                }
            }
            previous = prefix;
        }
        return ranges;
    }

    /// 1 or -1 where walking the index forwards or backwards gives the order wanted, otherwise 0.
    private int direction(IndexSchema index, int equal, boolean onePrefix) {
        if (sort.isEmpty() || sort.containsKey("$natural")) {
            return 0;
        }
        var parts = index.spec().parts();
        int position = 0;
        int direction = 0;
        for (var field : sort.entrySet()) {
            boolean fixed = onePrefix && isFixed(index, equal, field.getKey());
            while (onePrefix
                    && position < equal
                    && !parts.get(position).path().equals(field.getKey())) {
                position++;
            }
            boolean here =
                    position < parts.size() && parts.get(position).path().equals(field.getKey());
            if (fixed) {
                position += here ? 1 : 0;
                continue;
            }
            if (!here
                    || index.isMultikey(position)
                    || !(field.getValue() instanceof Number order)) {
                return 0;
            }
            int step = order.intValue() < 0 == parts.get(position).descending() ? 1 : -1;
            if (direction != 0 && direction != step) {
                return 0;
            }
            direction = step;
            position++;
        }
        return direction == 0 ? 1 : direction;
    }

    private static boolean isFixed(IndexSchema index, int equal, String path) {
        for (int i = 0; i < equal; i++) {
            if (index.spec().parts().get(i).path().equals(path) && !index.isMultikey(i)) {
                return true;
            }
        }
        return false;
    }
}
