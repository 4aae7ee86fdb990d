package vn.tinhhoa.content.contest.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Ballots of a qualifying, rating or weighted round. The result of an entry is the points it got
/// out of those it could have got from the jurors who judged it; the order is by results.
public final class Marks implements Ballots {

    private final int best;
    private final Map<String, List<Mark>> byEntry = new HashMap<>();

    /// @param marks at most one by each juror for each entry
    public Marks(Marking marking, Collection<Mark> marks) {
        best = marking.best();
        for (var mark : marks) {
            if (mark.points() < 0 || mark.points() > best) {
                throw new IllegalArgumentException(mark + " is not of " + best);
            }
            byEntry.computeIfAbsent(mark.entry(), entry -> new ArrayList<>()).add(mark);
        }
    }

    @Override
    public List<List<String>> order(Collection<String> entries) {
        var results = results(entries);
        var order = new TreeMap<Fraction, List<String>>(Comparator.reverseOrder());
        entries.stream()
                .sorted()
                .forEach(entry ->
                        order.computeIfAbsent(
                                        results.getOrDefault(entry, Fraction.NONE),
                                        result -> new ArrayList<>())
                                .add(entry));
        return List.copyOf(order.values());
    }

    @Override
    public Map<String, Fraction> results(Collection<String> entries) {
        var results = new LinkedHashMap<String, Fraction>();
        for (var entry : entries) {
            var marks = of(entry);
            var points = marks.stream().mapToLong(Mark::points).sum();
            results.put(entry, new Fraction(points, (long) best * marks.size()));
        }
        return results;
    }

    @Override
    public Map<String, Fraction> topMarks(Collection<String> entries) {
        var shares = new LinkedHashMap<String, Fraction>();
        for (var entry : entries) {
            var marks = of(entry);
            var top = marks.stream().filter(mark -> mark.points() == best).count();
            shares.put(entry, new Fraction(top, marks.size()));
        }
        return shares;
    }

    /// Goes from each entry over its jurors to what else of these they judged: with ten thousand
    /// entries most have no juror in common.
    @Override
    public Map<String, Integer> headToHead(List<String> tied) {
        var byJuror = new HashMap<String, List<Placed>>();
        for (int place = 0; place < tied.size(); place++) {
            for (var mark : of(tied.get(place))) {
                byJuror.computeIfAbsent(mark.juror(), juror -> new ArrayList<>())
                        .add(new Placed(place, mark.points()));
            }
        }
        var score = new LinkedHashMap<String, Integer>();
        for (var entry : tied) {
            var lead = new int[tied.size()];
            for (var own : of(entry)) {
                for (var other : byJuror.getOrDefault(own.juror(), List.of())) {
                    lead[other.place()] += Integer.signum(own.points() - other.points());
                }
            }
            score.put(entry, HeadToHead.score(lead) - 1);
        }
        return score;
    }

    private record Placed(int place, int points) {}

    private List<Mark> of(String entry) {
        return byEntry.getOrDefault(entry, List.of());
    }
}
