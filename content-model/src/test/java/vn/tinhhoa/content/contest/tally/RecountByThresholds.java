package vn.tinhhoa.content.contest.tally;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Schulze's order by another method than the product's. The strongest path from one to another is
/// the largest threshold at which the other can still be reached over duels of that strength; the
/// groups are told by the longest chain of those who are ahead.
final class RecountByThresholds {

    private final Rankings rankings;
    private final List<String> entries;
    private final Map<String, Map<String, Integer>> strength = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    RecountByThresholds(Rankings rankings, List<String> entries) {
        this.rankings = rankings;
        this.entries = entries;
        for (var entry : entries) {
            strength.put(entry, new HashMap<>());
        }
        var duels = new HashMap<String, Map<String, Integer>>();
        var strengths = new TreeSet<Integer>();
        for (var one : entries) {
            for (var other : entries) {
                var votes = preferring(one, other);
                if (votes > preferring(other, one)) {
                    duels.computeIfAbsent(one, any -> new HashMap<>()).put(other, votes);
                    strengths.add(votes);
                }
            }
        }
        for (var threshold : strengths) {
            for (var from : entries) {
                reach(duels, from, threshold);
            }
        }
    }

    List<List<String>> order() {
        var order = new TreeMap<Integer, List<String>>();
        for (var entry : entries.stream().sorted().toList()) {
            order.computeIfAbsent(depth(entry), any -> new ArrayList<>()).add(entry);
        }
        return List.copyOf(order.values());
    }

    private int depth(String entry) {
        var known = depths.get(entry);
        if (known == null) {
            known = 0;
            for (var other : entries) {
                if (path(other, entry) > path(entry, other)) {
                    known = Math.max(known, depth(other) + 1);
                }
            }
            depths.put(entry, known);
        }
        return known;
    }

    private int path(String from, String to) {
        return strength.getOrDefault(from, Map.of()).getOrDefault(to, 0);
    }

    private void reach(Map<String, Map<String, Integer>> duels, String from, int threshold) {
        var reached = new TreeSet<String>();
        var waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            duels.getOrDefault(waiting.remove(), Map.of())
                    .forEach((next, votes) -> {
                        if (votes >= threshold && reached.add(next)) {
                            waiting.add(next);
                        }
                    });
        }
        for (var to : reached) {
            strength.getOrDefault(from, new HashMap<>()).put(to, threshold);
        }
    }

    private int preferring(String one, String other) {
        return (int)
                rankings.rankings().stream()
                        .filter(ranking -> prefers(ranking, one, other))
                        .count();
    }

    private boolean prefers(Ranking ranking, String one, String other) {
        var shown = rankings.shown().get(ranking.juror());
        if (shown != null && !(shown.contains(one) && shown.contains(other))) {
            return false;
        }
        for (var place : ranking.places()) {
            if (place.contains(one) || place.contains(other)) {
                return place.contains(one) && !place.contains(other);
            }
        }
        return false;
    }
}
