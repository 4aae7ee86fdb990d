package vn.tinhhoa.content.contest.tally;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.TieBreak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// Tie-breaks by another method than the product's: every entry has a number for its place, and
/// each step adds to it how many of those with the same number are better.
final class RecountOfTies {

    private final List<Mark> marks;
    private final int best;

    RecountOfTies(List<Mark> marks, int best) {
        this.marks = marks;
        this.best = best;
    }

    Map<String, Integer> places(
            List<String> entries, List<TieBreak> steps, List<String> chair, String seed) {
        var places = new HashMap<String, Integer>();
        for (var entry : entries) {
            var average = RecountByDecimals.average(marks, entry);
            places.put(
                    entry,
                    1
                            + count(
                                    entries,
                                    other ->
                                            RecountByDecimals.average(marks, other)
                                                            .compareTo(average)
                                                    > 0));
        }
        for (var step : steps) {
            var before = Map.copyOf(places);
            for (var entry : entries) {
                var tied =
                        entries.stream()
                                .filter(other -> before.get(other).equals(before.get(entry)))
                                .toList();
                places.merge(
                        entry,
                        count(tied, other -> better(step, tied, chair, seed).apply(other, entry)),
                        Integer::sum);
            }
        }
        return places;
    }

    private BiFunction<String, String, Boolean> better(
            TieBreak step, List<String> tied, List<String> chair, String seed) {
        return switch (step) {
            case TOP_MARKS -> (one, other) -> topShare(one) > topShare(other);
            case HEAD_TO_HEAD -> (one, other) -> won(one, tied) > won(other, tied);
            case CHAIR -> (one, other) -> chairs(chair, one) < chairs(chair, other);
            case DRAW -> (one, other) -> lot(seed, one).compareTo(lot(seed, other)) < 0;
        };
    }

    private static String lot(String seed, String entry) {
        return PublicDraw.sha256(seed + ":" + entry);
    }

    private static int chairs(List<String> chair, String entry) {
        return chair.contains(entry) ? chair.indexOf(entry) : 1_000;
    }

    /// Shares of at most nine jurors are told apart by doubles.
    private double topShare(String entry) {
        var given = marks.stream().filter(mark -> mark.entry().equals(entry)).toList();
        return given.isEmpty()
                ? -1
                : given.stream().filter(mark -> mark.points() == best).count()
                        / (double) given.size();
    }

    private double won(String entry, List<String> tied) {
        var won = 0.0;
        for (var other : tied) {
            var lead = 0;
            for (var juror : jurors()) {
                var own = points(juror, entry);
                var theirs = points(juror, other);
                lead += own == null || theirs == null ? 0 : own.compareTo(theirs);
            }
            won += lead > 0 ? 1 : lead == 0 ? 0.5 : 0;
        }
        return won;
    }

    private List<String> jurors() {
        return new ArrayList<>(marks.stream().map(Mark::juror).distinct().toList());
    }

    private @Nullable Integer points(String juror, String entry) {
        return marks.stream()
                .filter(mark -> mark.juror().equals(juror) && mark.entry().equals(entry))
                .map(Mark::points)
                .findFirst()
                .orElse(null);
    }

    private static int count(List<String> entries, Predicate<String> which) {
        return (int) entries.stream().filter(which).count();
    }
}
