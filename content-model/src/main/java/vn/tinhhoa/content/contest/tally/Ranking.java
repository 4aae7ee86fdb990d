package vn.tinhhoa.content.contest.tally;

import java.util.HashSet;
import java.util.List;

/// One juror's order of the best.
///
/// @param places the best first; several entries may share a place. Whatever of a round is not
///   named stands behind all that is named, without an order
public record Ranking(String juror, List<List<String>> places) {

    public Ranking {
        places = places.stream().map(List::copyOf).toList();
        var seen = new HashSet<String>();
        for (var place : places) {
            for (var entry : place) {
                if (!seen.add(entry)) {
                    throw new IllegalArgumentException(juror + " ranks " + entry + " twice");
                }
            }
        }
    }
}
