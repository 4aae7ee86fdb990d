package vn.tinhhoa.content.contest.judging;

import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.tally.Cut;
import vn.tinhhoa.content.contest.tally.Standing;

import java.util.List;

/// The result of a closed round.
///
/// @param standings of everything that is still in the contest, the best first
/// @param authors of what would advance, how many they are
/// @param ballots how many counted
/// @param unjudged how many entries nobody judged
public record Count(List<Standing> standings, Cut cut, int authors, int ballots, int unjudged) {

    public List<EntryCode> advancing() {
        return cut.advancing().stream().map(Count::code).toList();
    }

    static EntryCode code(String text) {
        return EntryCode.read(text)
                .orElseThrow(() -> new IllegalStateException("Not a code: " + text));
    }
}
