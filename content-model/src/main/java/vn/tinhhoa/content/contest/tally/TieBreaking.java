package vn.tinhhoa.content.contest.tally;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.TieBreak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Decides between those that came out alike, step by step in the order that the rules name. Each
/// step parts a group into smaller ones; what it leaves together goes on to the next step, and what
/// no step parts shares its place.
///
/// * top marks: the larger [Ballots#topMarks] first
/// * head to head: the larger [Ballots#headToHead] among the group as it came to this step first
/// * chair: in the order of the chair's sealed ballot; what is not on it stands behind, together
/// * draw: by [PublicDraw]
///
/// @param chair the chair's order of codes, the best first; empty when there is none
/// @param seed of the draw; null while there is none, which leaves together whatever comes to it
public record TieBreaking(List<TieBreak> steps, List<String> chair, @Nullable String seed) {

    public TieBreaking {
        steps = List.copyOf(steps);
        chair = List.copyOf(chair);
    }

    /// @param results what each reached, see [Ballots#results]
    public List<Standing> standings(
            Ballots ballots, List<List<String>> order, Map<String, Fraction> results) {
        var standings = new ArrayList<Standing>();
        for (var group : order) {
            for (var part : parted(new Group(group, null), ballots, 0)) {
                var place = standings.size() + 1;
                for (var entry : part.entries()) {
                    var result = results.getOrDefault(entry, Fraction.NONE);
                    standings.add(new Standing(entry, place, result, part.by()));
                }
            }
        }
        return standings;
    }

    /// @param by the step that parted it from those it was together with
    private record Group(List<String> entries, @Nullable TieBreak by) {}

    private List<Group> parted(Group group, Ballots ballots, int step) {
        if (group.entries().size() == 1 || step == steps.size()) {
            return List.of(group);
        }
        var parts = parts(steps.get(step), group.entries(), ballots);
        var by = parts.size() == 1 ? group.by() : steps.get(step);
        return parts.stream()
                .flatMap(part -> parted(new Group(part, by), ballots, step + 1).stream())
                .toList();
    }

    private List<List<String>> parts(TieBreak step, List<String> tied, Ballots ballots) {
        return switch (step) {
            case TOP_MARKS -> by(tied, ballots.topMarks(tied), Comparator.reverseOrder());
            case HEAD_TO_HEAD -> by(tied, ballots.headToHead(tied), Comparator.reverseOrder());
            case CHAIR -> by(tied, chairs(tied), Comparator.naturalOrder());
            case DRAW ->
                    seed == null
                            ? List.of(tied)
                            : by(tied, lots(tied, seed), Comparator.naturalOrder());
        };
    }

    private Map<String, Integer> chairs(List<String> tied) {
        var places = new HashMap<String, Integer>();
        for (var entry : tied) {
            var place = chair.indexOf(entry);
            places.put(entry, place < 0 ? chair.size() : place);
        }
        return places;
    }

    private static Map<String, String> lots(List<String> tied, String seed) {
        var lots = new HashMap<String, String>();
        tied.forEach(entry -> lots.put(entry, PublicDraw.lot(seed, entry)));
        return lots;
    }

    private static <K extends Comparable<K>> List<List<String>> by(
            List<String> tied, Map<String, K> keys, Comparator<K> order) {
        var parts = new TreeMap<K, List<String>>(order);
        for (var entry : tied) {
            var key = keys.get(entry);
            if (key == null) {
                throw new IllegalStateException("Nothing known of " + entry);
            }
            parts.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
        }
        return List.copyOf(parts.values());
    }
}
