package vn.tinhhoa.content.contest.judging;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.judging.OpeningCheck.Obstacle;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Opens, pauses, closes and decides rounds.
@Component
@Editorial
public class RoundRunning {

    private final OpeningCheck check;
    private final RoundRepository rounds;
    private final DeskRepository desks;
    private final Assigning assigning;
    private final Counting counting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundRunning(
            OpeningCheck check,
            RoundRepository rounds,
            DeskRepository desks,
            Assigning assigning,
            Counting counting,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.check = check;
        this.rounds = rounds;
        this.desks = desks;
        this.assigning = assigning;
        this.counting = counting;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public sealed interface Outcome {}

    public record Done(Round round) implements Outcome {}

    /// It does not stand where this can be done.
    public record NotNow(Round round) implements Outcome {}

    public record Obstructed(List<Obstacle> obstacles) implements Outcome {}

    /// The count is not what the officer saw.
    public record Changed(Count count) implements Outcome {}

    /// Several share the place on the line.
    public record Undecided(Count count) implements Outcome {}

    public List<Obstacle> obstacles(Round round) {
        return check.obstacles(round);
    }

    /// Lays the entries on the jurors' desks and lets them begin.
    public Outcome open(RoundId id, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        var now = require(id);
        if (now.state() != RoundState.DRAFT) {
            return new NotNow(now);
        }
        var obstacles = obstacles(now);
        if (!obstacles.isEmpty()) {
            return new Obstructed(obstacles);
        }
        var lacking = assigning.assign(now);
        return step(
                id,
                "round.opened",
                officer,
                round ->
                        round.state() == RoundState.DRAFT
                                ? Optional.of(
                                        round.with(round.panel().withLacking(lacking))
                                                .in(RoundState.ACTIVE)
                                                .owingMoves(clock.instant())
                                                .owingAssignment(clock.instant()))
                                : Optional.empty());
    }

    public Outcome pause(RoundId id, Officer officer) {
        return step(
                id,
                "round.paused",
                officer,
                round ->
                        round.state() == RoundState.ACTIVE
                                ? Optional.of(round.in(RoundState.PAUSED))
                                : Optional.empty());
    }

    public Outcome resume(RoundId id, Officer officer) {
        return step(
                id,
                "round.resumed",
                officer,
                round ->
                        round.state() == RoundState.PAUSED && !round.isClosed()
                                ? Optional.of(round.in(RoundState.ACTIVE))
                                : Optional.empty());
    }

    public Outcome cancel(RoundId id, Officer officer) {
        return step(
                id,
                "round.cancelled",
                officer,
                round ->
                        round.state().isOver()
                                ? Optional.empty()
                                : Optional.of(round.in(RoundState.CANCELLED)));
    }

    /// @param deadline null for none
    public Outcome deadline(RoundId id, @Nullable Instant deadline, Officer officer) {
        return step(
                id,
                "round.deadline-set",
                officer,
                round -> round.isOpen() ? Optional.of(round.until(deadline)) : Optional.empty());
    }

    /// Says where the seed of a draw will come from. Only before the close: afterwards it could be
    /// chosen.
    public Outcome drawFrom(RoundId id, String source, Officer officer) {
        return step(
                id,
                "round.draw-source-set",
                officer,
                round ->
                        round.isOpen()
                                ? Optional.of(round.with(new Draw(source.strip(), "")))
                                : Optional.empty());
    }

    /// Writes down the seed, once.
    public Outcome drawn(RoundId id, String seed, Officer officer) {
        return step(
                id,
                "round.seed-set " + seed.strip(),
                officer,
                round ->
                        round.isClosed() && !round.state().isOver() && !round.draw().isDrawn()
                                ? Optional.of(
                                        round.with(new Draw(round.draw().source(), seed.strip()))
                                                .owingCount(clock.instant()))
                                : Optional.empty());
    }

    /// Takes no more ballots, for good, also when some are missing: that is written down.
    public Outcome close(RoundId id, Officer officer) {
        return step(
                id,
                "round.closed",
                officer,
                round ->
                        round.isOpen() && round.state() != RoundState.DRAFT
                                ? Optional.of(
                                        round.closed(
                                                        new Closing(
                                                                clock.instant(),
                                                                officer.name(),
                                                                missing(round)))
                                                .owingCount(clock.instant()))
                                : Optional.empty());
    }

    /// Decides who goes on, if it is still what the officer saw.
    ///
    /// @param seen how many they saw advance
    /// @param authors by how many authors
    public Outcome decide(RoundId id, int seen, int authors, Officer officer) {
        officer.require(Role.CONTEST_OFFICER);
        var round = require(id);
        if (!round.isClosed() || round.state().isOver()) {
            return new NotNow(round);
        }
        var count = counting.anew(round);
        if (!count.cut().undecided().isEmpty()) {
            return new Undecided(count);
        }
        if (count.advancing().size() != seen || count.authors() != authors) {
            return new Changed(count);
        }
        return step(
                id,
                "round.finalized",
                officer,
                one ->
                        one.isClosed() && !one.state().isOver()
                                ? Optional.of(
                                        one.decided(
                                                        new Decision(
                                                                clock.instant(),
                                                                officer.name(),
                                                                count.advancing()))
                                                .owingMoves(clock.instant()))
                                : Optional.empty());
    }

    private Map<String, Integer> missing(Round round) {
        var missing = new LinkedHashMap<String, Integer>();
        for (var juror : round.panel().judging()) {
            var open =
                    desks.findById(Desk.id(round.id(), juror.person())).map(Desk::open).orElse(0);
            if (open > 0) {
                missing.put(juror.alias(), open);
            }
        }
        return missing;
    }

    private Outcome step(
            RoundId id, String action, Officer officer, Function<Round, Optional<Round>> change) {
        officer.require(Role.CONTEST_OFFICER);
        var outcome =
                Contention.untilSaved(() -> {
                    var round = require(id);
                    return change.apply(round)
                            .<Outcome>map(changed -> new Done(rounds.save(changed)))
                            .orElseGet(() -> new NotNow(round));
                });
        if (outcome instanceof Done) {
            audit.record(officer, action, "round:" + id);
            events.publishEvent(new WorkOwed(RoundSweep.NAME));
            events.publishEvent(new WorkOwed(CountSweep.NAME));
        }
        return outcome;
    }

    private Round require(RoundId id) {
        return rounds.findById(id).orElseThrow(() -> new NotFoundException("No round " + id));
    }
}
