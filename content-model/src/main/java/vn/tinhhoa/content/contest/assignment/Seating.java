package vn.tinhhoa.content.contest.assignment;

import java.util.List;
import java.util.Map;

/// An assignment.
///
/// @param byJuror what each juror of the panel judges, in the panel's order
/// @param missing how many jurors an entry lacks because too few may judge it; an entry that is not
///   named lacks none. Empty whenever conflicts leave enough jurors
/// @param surplus how many more than the quorum judged an entry already, where the quorum was
///   lowered; their ballots stay
public record Seating(
        Map<String, List<String>> byJuror,
        Map<String, Integer> missing,
        Map<String, Integer> surplus) {

    /// Every entry gets as many as were asked for.
    public boolean isFull() {
        return missing.isEmpty();
    }

    /// The difference between the largest load and the smallest.
    public int unevenness() {
        var loads = byJuror.values().stream().mapToInt(List::size).summaryStatistics();
        return byJuror.isEmpty() ? 0 : loads.getMax() - loads.getMin();
    }
}
