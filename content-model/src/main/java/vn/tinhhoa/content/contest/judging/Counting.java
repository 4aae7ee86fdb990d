package vn.tinhhoa.content.contest.judging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.judging.KeptCount.Basis;
import vn.tinhhoa.content.contest.tally.Ballots;
import vn.tinhhoa.content.contest.tally.Cut;
import vn.tinhhoa.content.contest.tally.Fraction;
import vn.tinhhoa.content.contest.tally.Mark;
import vn.tinhhoa.content.contest.tally.Marks;
import vn.tinhhoa.content.contest.tally.Ranking;
import vn.tinhhoa.content.contest.tally.Rankings;
import vn.tinhhoa.content.contest.tally.TieBreaking;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Counts closed rounds. While a round runs nobody learns how it stands.
@Component
@Editorial
public class Counting {

    private final RoundEntryRepository roundEntries;
    private final BallotRepository ballots;
    private final ConflictRepository conflicts;
    private final Entries entries;

    private final KeptCountRepository kept;
    private final Clock clock;

    /// What was read of the kept counts.
    private final Cache<KeptCount.Head, Count> read = Caffeine.newBuilder().maximumSize(8).build();

    Counting(
            RoundEntryRepository roundEntries,
            BallotRepository ballots,
            ConflictRepository conflicts,
            Entries entries,
            KeptCountRepository kept,
            Clock clock) {
        this.roundEntries = roundEntries;
        this.ballots = ballots;
        this.conflicts = conflicts;
        this.entries = entries;
        this.kept = kept;
        this.clock = clock;
    }

    /// What was counted in the background: never counts itself, so it is there at once, or nothing
    /// before the close and for some seconds after it. May be a minute old where entries left the
    /// contest meanwhile.
    public Optional<Count> of(Round round) {
        return kept.findHeadById(round.id())
                .filter(head -> head.basis().isOf(round))
                .flatMap(head ->
                        Optional.ofNullable(
                                read.get(
                                        head,
                                        any ->
                                                kept.findById(round.id())
                                                        .map(one -> one.count(round))
                                                        .orElse(null))));
    }

    /// For files and decisions, which may take their time: counts where that is still owed. Nothing
    /// before the close.
    public Optional<Count> made(Round round) {
        return of(round).or(() -> round.isClosed() ? Optional.of(anew(round)) : Optional.empty());
    }

    /// As it is at this moment.
    Count anew(Round round) {
        var basis = basis(round);
        var count = count(round);
        kept.save(KeptCount.of(round.id(), basis, clock.instant(), count));
        return count;
    }

    /// Whether nothing that a count follows from has changed since it was made.
    boolean isCurrent(Round round) {
        return kept.findHeadById(round.id())
                .filter(head -> head.basis().equals(basis(round)))
                .isPresent();
    }

    private Basis basis(Round round) {
        var closing = Objects.requireNonNull(round.closing(), "Counted before its close");
        return new Basis(
                closing.at(),
                round.draw().seed(),
                entries.count(round.id().contest(), EntryState.LEFT),
                conflicts.countByContest(round.id().contest()));
    }

    /// The ballots that count, each juror's last of each entry: none by somebody with a conflict.
    List<Ballot> valid(Round round) {
        var barred = barred(round);
        var last = new HashMap<String, Ballot>();
        for (var ballot : ballots.findByRound(round.id())) {
            var entry = ballot.entry();
            if (entry == null || !barred.contains(key(ballot.juror(), entry))) {
                last.merge(
                        ballot.juror() + "/" + entry,
                        ballot,
                        (one, other) -> one.number() > other.number() ? one : other);
            }
        }
        return List.copyOf(last.values());
    }

    private Count count(Round round) {
        var competing = competing(round);
        var valid = valid(round);
        var counting =
                Paper.ranks(round.plan())
                        ? rankings(round, valid, competing.keySet())
                        : marks(round, valid);
        var results = counting.results(competing.keySet());
        var sealed = round.sealed();
        var seed = round.draw().isDrawn() ? round.draw().seed() : null;
        var tieBreaking =
                new TieBreaking(
                        round.plan().tieBreaks(),
                        sealed == null ? List.of() : sealed.codes(),
                        seed);
        var standings =
                tieBreaking.standings(counting, counting.order(competing.keySet()), results);
        var cut = Cut.of(standings, round.plan().advance());
        var authors = cut.advancing().stream().map(competing::get).distinct().count();
        var unjudged = results.values().stream().filter(Fraction::isNone).count();
        return new Count(standings, cut, (int) authors, valid.size(), (int) unjudged);
    }

    /// What is still in the contest, by code, with its author.
    private Map<String, EntrantId> competing(Round round) {
        var left = entries.codes(round.id().contest(), EntryState.LEFT);
        return roundEntries.findCompetitorsByRound(round.id()).stream()
                .filter(entry -> !left.contains(entry.code()))
                .collect(
                        Collectors.toMap(
                                entry -> entry.code().toString(), RoundEntry.Competitor::entrant));
    }

    private Ballots marks(Round round, List<Ballot> valid) {
        var plan = round.plan();
        return new Marks(
                Paper.marking(plan),
                valid.stream()
                        .flatMap(ballot ->
                                Optional.ofNullable(ballot.entry())
                                        .map(entry ->
                                                new Mark(
                                                        ballot.juror().value(),
                                                        entry.toString(),
                                                        ballot.paper().points(plan)))
                                        .stream())
                        .toList());
    }

    private Ballots rankings(Round round, List<Ballot> valid, Collection<String> competing) {
        var barred = barred(round);
        var shown = new HashMap<String, Set<String>>();
        for (var ballot : valid) {
            shown.put(
                    ballot.juror().value(),
                    competing.stream()
                            .filter(code -> !barred.contains(key(ballot.juror(), Count.code(code))))
                            .collect(Collectors.toSet()));
        }
        return new Rankings(
                valid.stream()
                        .map(ballot ->
                                new Ranking(
                                        ballot.juror().value(),
                                        ballot.paper().places().stream()
                                                .map(place ->
                                                        place.stream()
                                                                .map(EntryCode::toString)
                                                                .filter(competing::contains)
                                                                .toList())
                                                .filter(place -> !place.isEmpty())
                                                .toList()))
                        .toList(),
                shown);
    }

    private Set<String> barred(Round round) {
        return conflicts.findByContest(round.id().contest()).stream()
                .map(conflict -> key(conflict.juror(), conflict.entry()))
                .collect(Collectors.toSet());
    }

    private static String key(PersonId juror, EntryCode entry) {
        return juror + "/" + entry;
    }
}
