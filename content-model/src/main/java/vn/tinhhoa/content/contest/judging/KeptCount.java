package vn.tinhhoa.content.contest.judging;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.TieBreak;
import vn.tinhhoa.content.contest.tally.Cut;
import vn.tinhhoa.content.contest.tally.Fraction;
import vn.tinhhoa.content.contest.tally.Standing;

import java.time.Instant;
import java.util.List;

/// A count, kept so that nobody who looks at a round has to wait for it. It can be made again at
/// any time from the ballots, which are what counts.
///
/// @param standings each as a line, since there may be ten thousand: the code, the place, the
///   points, of how many, and the tie-break if one decided
@Document("round_counts")
record KeptCount(
        @Id RoundId id,
        Basis basis,
        Instant at,
        List<String> standings,
        int authors,
        int ballots,
        int unjudged) {

    KeptCount {
        standings = List.copyOf(standings);
    }

    /// What a count follows from, besides the ballots, which the close ends.
    ///
    /// @param left how many entries have left the contest
    /// @param conflicts how many there are in the contest
    record Basis(Instant closedAt, String seed, long left, long conflicts) {

        boolean isOf(Round round) {
            var closing = round.closing();
            return closing != null
                    && closing.at().equals(closedAt)
                    && round.draw().seed().equals(seed);
        }
    }

    /// All but the standings: quickly read.
    record Head(RoundId id, Basis basis, Instant at) {}

    static KeptCount of(RoundId id, Basis basis, Instant at, Count count) {
        return new KeptCount(
                id,
                basis,
                at,
                count.standings().stream().map(KeptCount::line).toList(),
                count.authors(),
                count.ballots(),
                count.unjudged());
    }

    Count count(Round round) {
        var read = standings.stream().map(KeptCount::standing).toList();
        var cut = Cut.of(read, round.plan().advance());
        return new Count(read, cut, authors, ballots, unjudged);
    }

    private static String line(Standing one) {
        var by = one.decidedBy();
        return "%s %d %d %d %s"
                .formatted(
                        one.entry(),
                        one.place(),
                        one.result().part(),
                        one.result().whole(),
                        by == null ? "" : by.name())
                .strip();
    }

    private static Standing standing(String line) {
        var parts = line.split(" ");
        return new Standing(
                parts[0],
                Integer.parseInt(parts[1]),
                new Fraction(Long.parseLong(parts[2]), Long.parseLong(parts[3])),
                parts.length < 5 ? null : TieBreak.valueOf(parts[4]));
    }
}
