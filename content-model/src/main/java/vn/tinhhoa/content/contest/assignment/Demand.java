package vn.tinhhoa.content.contest.assignment;

import java.util.List;
import java.util.Set;

/// What an assignment is worked out from.
///
/// @param jurors who judge from now on, each once
/// @param entries what is to be judged, each once
/// @param quorum how many jurors each entry gets; 0 for all who may judge it
/// @param barred who may not judge what
/// @param given what was judged already and counts, also by jurors who have left; never taken away.
///   A seat that is barred is not counted although it was given
/// @param present the seats as they were until now; they stay where they can
/// @param seed of the mixing that keeps the same jurors from always sitting together
public record Demand(
        List<String> jurors,
        List<String> entries,
        int quorum,
        Set<Seat> barred,
        Set<Seat> given,
        Set<Seat> present,
        long seed) {

    public Demand {
        jurors = List.copyOf(jurors);
        entries = List.copyOf(entries);
        barred = Set.copyOf(barred);
        given = Set.copyOf(given);
        present = Set.copyOf(present);
    }
}
