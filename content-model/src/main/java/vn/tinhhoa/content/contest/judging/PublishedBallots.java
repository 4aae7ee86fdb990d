package vn.tinhhoa.content.contest.judging;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.contest.Advance;
import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.TieBreak;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.tally.Marking.Answer;
import vn.tinhhoa.content.contest.tally.Standing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything an outsider needs to count a closed round again: its rules, the ballots that counted,
/// the chair's opened order and the seed. Jurors stand under aliases, entries under their codes,
/// and remarks are left out.
@Component
@Editorial
public class PublishedBallots {

    private final Counting counting;

    PublishedBallots(Counting counting) {
        this.counting = counting;
    }

    /// @param weights of the criteria in percent; empty where there are none
    /// @param chair null when the chair sealed no order
    public record Recount(
            String round,
            RoundMethod method,
            int scale,
            List<Integer> weights,
            Advance advance,
            List<TieBreak> tieBreaks,
            List<String> entries,
            List<Line> ballots,
            @Nullable Opened chair,
            String seedSource,
            String seed,
            List<Standing> standings) {}

    /// One ballot that counted.
    ///
    /// @param entry empty in a ranking
    public record Line(
            String juror,
            String entry,
            @Nullable Answer answer,
            List<Integer> marks,
            List<List<String>> places) {}

    /// @param hash of the salt, a colon and the order, as it was shown before the close
    public record Opened(String hash, String salt, List<String> order) {}

    /// Nothing before the close.
    public Optional<Recount> of(Round round) {
        return counting.made(round).map(count -> recount(round, count));
    }

    private Recount recount(Round round, Count count) {
        var plan = round.plan();
        var aliases =
                round.panel().jurors().stream()
                        .collect(Collectors.toMap(Juror::person, Juror::alias));
        var sealed = round.sealed();
        return new Recount(
                round.id().toString(),
                plan.method(),
                plan.scale(),
                plan.criteria().stream().map(RoundPlan.Criterion::weight).toList(),
                plan.advance(),
                plan.tieBreaks(),
                count.standings().stream().map(Standing::entry).sorted().toList(),
                counting.valid(round).stream()
                        .map(ballot -> line(ballot, aliases))
                        .sorted(Comparator.comparing(Line::juror).thenComparing(Line::entry))
                        .toList(),
                sealed == null ? null : new Opened(sealed.hash(), sealed.salt(), sealed.codes()),
                round.draw().source(),
                round.draw().seed(),
                count.standings());
    }

    private static Line line(Ballot ballot, Map<PersonId, String> aliases) {
        var entry = ballot.entry();
        return new Line(
                Objects.requireNonNullElse(aliases.get(ballot.juror()), ""),
                entry == null ? "" : entry.toString(),
                ballot.paper().answer(),
                ballot.paper().marks(),
                ballot.paper().places().stream()
                        .map(place -> place.stream().map(EntryCode::toString).toList())
                        .toList());
    }
}
