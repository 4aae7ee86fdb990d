package vn.tinhhoa.portal.contest.result;

import vn.tinhhoa.content.contest.Prize.Rank;
import vn.tinhhoa.content.contest.RoundMethod;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// How a contest came out, for programs.
///
/// @param awards from the top of the ladder
record ResultsAnswer(
        String contest, Instant announcedAt, List<AwardAnswer> awards, List<RoundAnswer> rounds) {

    /// @param entry its blind code
    /// @param author empty when they asked to be forgotten
    /// @param certificate the address of the page that verifies it
    record AwardAnswer(
            String prize,
            Rank rank,
            String entry,
            String category,
            String author,
            Map<String, String> title,
            String certificate) {}

    /// @param ballots how many counted
    /// @param data the address of the ballots themselves, and their SHA-256
    record RoundAnswer(
            String code,
            RoundMethod method,
            int jurors,
            int ballots,
            String seedSource,
            String seed,
            String data,
            String sha256,
            List<Place> standings) {}

    /// @param points out of as many as there could be
    /// @param decidedBy the tie-break that parted it from equals; empty when none did
    record Place(int place, String entry, long points, long of, String decidedBy) {}
}
