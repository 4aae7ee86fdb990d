package vn.tinhhoa.content.contest.judging;

import java.time.Instant;
import java.util.Map;

/// No more ballots.
///
/// @param missing how many ballots each juror still owed, by alias; empty when all were given
public record Closing(Instant at, String by, Map<String, Integer> missing) {

    public Closing {
        missing = Map.copyOf(missing);
    }
}
