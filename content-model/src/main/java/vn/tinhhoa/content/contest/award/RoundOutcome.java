package vn.tinhhoa.content.contest.award;

import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.tally.Standing;
import vn.tinhhoa.content.language.Localised;

import java.util.List;

/// How a round came out, as everybody may know it.
///
/// @param jurors who gave ballots that counted
/// @param ballots that counted
/// @param seedSource where the seed of a draw came from; empty where there was none
/// @param sha256 of the file with the ballots, 64 hexadecimal digits
/// @param standings the best first
public record RoundOutcome(
        String code,
        Localised name,
        RoundMethod method,
        int jurors,
        int ballots,
        String seedSource,
        String seed,
        String sha256,
        List<Standing> standings) {

    public RoundOutcome {
        standings = List.copyOf(standings);
    }
}
