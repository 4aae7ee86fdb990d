package vn.tinhhoa.content.contest.judging;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.assignment.Demand;
import vn.tinhhoa.content.contest.assignment.JuryAssignment;
import vn.tinhhoa.content.contest.assignment.Seat;
import vn.tinhhoa.content.contest.assignment.Seating;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.SamePerson;
import vn.tinhhoa.content.contest.judging.ConflictOfInterest.Basis;
import vn.tinhhoa.content.contest.tally.PublicDraw;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Works out who judges what, and puts it on the jurors' desks. Doing it again changes as little as
/// it can.
@Component
@Editorial
class Assigning {

    private final RoundEntryRepository entries;
    private final DeskRepository desks;
    private final BallotRepository ballots;
    private final ConflictRepository conflicts;
    private final SamePerson samePerson;
    private final Clock clock;

    Assigning(
            RoundEntryRepository entries,
            DeskRepository desks,
            BallotRepository ballots,
            ConflictRepository conflicts,
            SamePerson samePerson,
            Clock clock) {
        this.entries = entries;
        this.desks = desks;
        this.ballots = ballots;
        this.conflicts = conflicts;
        this.samePerson = samePerson;
        this.clock = clock;
    }

    /// @return how many entries have fewer jurors than the quorum says
    int assign(Round round) {
        var judged = entries.findByRoundOrderByCode(round.id());
        infer(round, judged);
        var barred =
                conflicts.findByContest(round.id().contest()).stream()
                        .map(each -> seat(each.juror().value(), each.entry()))
                        .collect(Collectors.toSet());
        var codes = judged.stream().map(RoundEntry::code).map(EntryCode::value).toList();
        var given = given(round, codes);
        var seating =
                JuryAssignment.of(
                        new Demand(
                                round.panel().judging().stream()
                                        .map(juror -> juror.person().value())
                                        .toList(),
                                codes,
                                Paper.ranks(round.plan()) ? 0 : round.panel().quorum(),
                                barred,
                                given,
                                present(round),
                                round.createdAt().toEpochMilli()));
        for (var juror : round.panel().jurors()) {
            lay(round, juror, seating, given, barred);
        }
        return seating.missing().size();
    }

    private void infer(Round round, List<RoundEntry> judged) {
        var contest = round.id().contest();
        for (var juror : round.panel().judging()) {
            var same = samePerson.in(contest, juror.mailbox(), juror.name());
            judged.stream()
                    .filter(entry -> same.contains(entry.entrant()))
                    .map(entry ->
                            ConflictOfInterest.of(
                                    contest,
                                    juror.person(),
                                    entry.code(),
                                    Basis.INFERRED,
                                    clock.instant()))
                    .filter(conflict -> !conflicts.existsById(conflict.id()))
                    .forEach(conflicts::save);
        }
    }

    private Set<Seat> given(Round round, List<String> codes) {
        var given = new HashSet<Seat>();
        for (var ballot : ballots.findByRound(round.id())) {
            var juror = ballot.juror().value();
            if (ballot.entry() == null) {
                codes.forEach(code -> given.add(new Seat(juror, code)));
            } else {
                given.add(seat(juror, ballot.entry()));
            }
        }
        return given;
    }

    private Set<Seat> present(Round round) {
        var present = new HashSet<Seat>();
        for (var juror : round.panel().judging()) {
            desks.findById(Desk.id(round.id(), juror.person()))
                    .ifPresent(desk ->
                            desk.entries()
                                    .forEach(code ->
                                            present.add(seat(juror.person().value(), code))));
        }
        return present;
    }

    /// What was judged meanwhile stays on the desk.
    private void lay(Round round, Juror juror, Seating seating, Set<Seat> given, Set<Seat> barred) {
        var name = juror.person().value();
        var seated = seating.byJuror().getOrDefault(name, List.of());
        var id = Desk.id(round.id(), juror.person());
        Contention.untilSaved(() -> {
            var desk =
                    desks.findById(id)
                            .orElseGet(() ->
                                    new Desk(
                                            id,
                                            null,
                                            round.id(),
                                            juror.person(),
                                            List.of(),
                                            Set.of(),
                                            Set.of(),
                                            Set.of()));
            var done = new HashSet<>(desk.done());
            given.stream()
                    .filter(seat -> seat.juror().equals(name))
                    .forEach(seat -> done.add(new EntryCode(seat.entry())));
            done.removeIf(code -> barred.contains(seat(name, code)));
            var all = new HashSet<EntryCode>(done);
            seated.forEach(code -> all.add(new EntryCode(code)));
            return desks.save(desk.assigned(ordered(juror, all), done));
        });
    }

    /// For each juror another order, in which nothing can be read.
    private static List<EntryCode> ordered(Juror juror, Set<EntryCode> codes) {
        var ordered = new ArrayList<>(codes);
        ordered.sort(
                Comparator.comparing(code -> PublicDraw.lot(juror.person().value(), code.value())));
        return ordered;
    }

    private static Seat seat(String juror, EntryCode code) {
        return new Seat(juror, code.value());
    }
}
