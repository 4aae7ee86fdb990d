package vn.tinhhoa.content.contest.judging;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.judging.ConflictOfInterest.Basis;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What jurors do with what lies on their desks.
@Component
@Editorial
public class BallotCasting {

    private final RoundRepository rounds;
    private final RoundEntryRepository roundEntries;
    private final DeskRepository desks;
    private final BallotRepository ballots;
    private final ConflictRepository conflicts;
    private final FlagRepository flags;
    private final Entries entries;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BallotCasting(
            RoundRepository rounds,
            RoundEntryRepository roundEntries,
            DeskRepository desks,
            BallotRepository ballots,
            ConflictRepository conflicts,
            FlagRepository flags,
            Entries entries,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.roundEntries = roundEntries;
        this.desks = desks;
        this.ballots = ballots;
        this.conflicts = conflicts;
        this.flags = flags;
        this.entries = entries;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public enum Outcome {
        DONE,
        /// The round takes no ballots now.
        CLOSED,
        /// The entry left the contest.
        GONE,
        /// It does not answer what the round asks.
        INCOMPLETE
    }

    /// An entry that lies on a juror's desk.
    ///
    /// @throws NotFoundException when it does not
    public RoundEntry entry(RoundId id, EntryCode code, Officer juror) {
        if (!desk(id, juror).entries().contains(code)) {
            throw new NotFoundException("Not on the desk: " + code);
        }
        return roundEntries
                .findById(RoundEntry.id(id, code))
                .orElseThrow(() -> new NotFoundException("No entry " + code));
    }

    public List<RoundEntry> entries(RoundId id, List<EntryCode> codes, Officer juror) {
        var onDesk = desk(id, juror).entries();
        return roundEntries.findAllById(
                codes.stream()
                        .filter(onDesk::contains)
                        .map(code -> RoundEntry.id(id, code))
                        .toList());
    }

    /// What the juror said last of an entry, or in their ranking.
    public Optional<Ballot> last(RoundId id, @Nullable EntryCode code, Officer juror) {
        return ballots.findFirstByRoundAndJurorAndEntryOrderByNumberDesc(id, juror.id(), code);
    }

    public List<Flag> flags(RoundId id, EntryCode code, Officer juror) {
        return flags.findByRoundAndJurorAndEntry(id, juror.id(), code);
    }

    public Outcome cast(RoundId id, EntryCode code, Paper paper, Officer juror) {
        var entry = entry(id, code, juror);
        var round = round(id);
        if (!takes(round, juror)) {
            return Outcome.CLOSED;
        }
        if (isGone(entry)) {
            change(id, juror.id(), desk -> desk.gone(code));
            return Outcome.GONE;
        }
        if (Paper.ranks(round.plan()) || !paper.isComplete(round.plan())) {
            return Outcome.INCOMPLETE;
        }
        insert(id, code, paper, juror);
        change(id, juror.id(), desk -> desk.judged(code));
        return Outcome.DONE;
    }

    /// Orders the best of all that lies on the desk.
    public Outcome rank(RoundId id, Paper paper, Officer juror) {
        var round = round(id);
        var desk = desk(id, juror);
        if (!takes(round, juror)) {
            return Outcome.CLOSED;
        }
        var known =
                paper.places().stream().flatMap(List::stream).allMatch(desk.entries()::contains);
        if (!Paper.ranks(round.plan()) || !known || !paper.isComplete(round.plan())) {
            return Outcome.INCOMPLETE;
        }
        insert(id, null, paper, juror);
        change(id, juror.id(), Desk::judgedAll);
        return Outcome.DONE;
    }

    /// Puts an entry aside. It stays to be done.
    public Outcome later(RoundId id, EntryCode code, Officer juror) {
        entry(id, code, juror);
        if (!takes(round(id), juror)) {
            return Outcome.CLOSED;
        }
        change(id, juror.id(), desk -> desk.aside(code));
        audit.record(juror, "ballot.put-aside", "entry:" + code);
        return Outcome.DONE;
    }

    /// The juror may not judge this entry; somebody else gets it, and a ballot given before is
    /// void.
    public Outcome declareConflict(RoundId id, EntryCode code, Officer juror) {
        entry(id, code, juror);
        if (!takes(round(id), juror)) {
            return Outcome.CLOSED;
        }
        conflicts.save(
                ConflictOfInterest.of(
                        id.contest(), juror.id(), code, Basis.DECLARED, clock.instant()));
        change(id, juror.id(), desk -> desk.without(code));
        Contention.untilSaved(() -> rounds.save(round(id).owingAssignment(clock.instant())));
        events.publishEvent(new WorkOwed(RoundSweep.NAME));
        audit.record(juror, "conflict.declared", "entry:" + code);
        return Outcome.DONE;
    }

    public Outcome flag(RoundId id, EntryCode code, Flag.Kind kind, String note, Officer juror) {
        entry(id, code, juror);
        if (note.length() > Flag.LONGEST_NOTE) {
            return Outcome.INCOMPLETE;
        }
        var flagged =
                new Flag(
                        "%s/%s/%s/%s".formatted(id, juror.id(), code, kind),
                        id,
                        juror.id(),
                        code,
                        kind,
                        note,
                        clock.instant());
        flags.save(flagged);
        audit.record(juror, "entry.flagged " + kind, "entry:" + code);
        return Outcome.DONE;
    }

    /// The chair's order, which decides ties. It can be sealed anew until the close.
    public Outcome seal(RoundId id, List<EntryCode> order, Officer juror) {
        var round = round(id);
        var isChair = round.panel().chair().filter(chair -> chair.person().equals(juror.id()));
        if (isChair.isEmpty()) {
            throw new NotFoundException("Not the chair of " + id);
        }
        if (!takes(round, juror)) {
            return Outcome.CLOSED;
        }
        var known =
                roundEntries.findAllById(
                        order.stream().map(code -> RoundEntry.id(id, code)).toList());
        if (order.isEmpty()
                || known.size() != order.size()
                || order.stream().distinct().count() != order.size()) {
            return Outcome.INCOMPLETE;
        }
        var sealed = SealedOrder.of(order, clock.instant());
        Contention.untilSaved(() -> rounds.save(round(id).with(sealed)));
        audit.record(juror, "chair.sealed " + sealed.hash(), "round:" + id);
        return Outcome.DONE;
    }

    /// Whether an entry was withdrawn or excluded meanwhile.
    public boolean isGone(RoundEntry entry) {
        return entries.find(entry.entry()).filter(one -> !one.state().isFinal()).isEmpty();
    }

    /// Nobody waits for it any more.
    public void passOver(RoundId id, EntryCode code, Officer juror) {
        change(id, juror.id(), desk -> desk.gone(code));
    }

    private boolean takes(Round round, Officer juror) {
        return round.takesBallots(clock.instant())
                && round.panel().of(juror.id()).filter(Juror::judges).isPresent();
    }

    private void insert(RoundId id, @Nullable EntryCode code, Paper paper, Officer juror) {
        var inserted = Optional.<Ballot>empty();
        while (inserted.isEmpty()) {
            var number = last(id, code, juror).map(ballot -> ballot.number() + 1).orElse(1);
            inserted = tryInsert(Ballot.of(id, juror.id(), code, number, paper, clock.instant()));
        }
        audit.record(juror, "ballot.given", "ballot:" + inserted.get().id());
    }

    /// @return nothing when the same juror gave the same number at the same moment
    private Optional<Ballot> tryInsert(Ballot ballot) {
        try {
            return Optional.of(ballots.insert(ballot));
        } catch (DuplicateKeyException atTheSameMoment) {
            return Optional.empty();
        }
    }

    private void change(RoundId id, PersonId juror, UnaryOperator<Desk> change) {
        Contention.untilSaved(() ->
                desks.findById(Desk.id(id, juror)).map(desk -> desks.save(change.apply(desk))));
    }

    private Desk desk(RoundId id, Officer juror) {
        return desks.findById(Desk.id(id, juror.id()))
                .orElseThrow(() -> new NotFoundException("Not a juror of " + id));
    }

    private Round round(RoundId id) {
        return rounds.findById(id).orElseThrow(() -> new NotFoundException("No round " + id));
    }
}
