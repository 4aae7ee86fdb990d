package vn.tinhhoa.content.contest.screening;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryMoving;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.screening.DecideOutcome.Done;
import vn.tinhhoa.content.contest.screening.DecideOutcome.MovedOn;
import vn.tinhhoa.content.contest.screening.DecideOutcome.NoWay;
import vn.tinhhoa.content.contest.screening.DecideOutcome.NotThere;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Lets an entry go on or not. A decision is written down first; carrying it out (moving the entry,
/// the audit trail, the letter) can be done again at any point, so that one that was cut off is
/// finished by the sweep.
@Component
@Editorial
public class ScreeningDeciding {

    private static final String CLOCK = "clock";

    private final ScreeningRepository screenings;
    private final Entries entries;
    private final EntryMoving moving;
    private final DecisionLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    ScreeningDeciding(
            ScreeningRepository screenings,
            Entries entries,
            EntryMoving moving,
            DecisionLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.screenings = screenings;
        this.entries = entries;
        this.moving = moving;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param seen the version of the screening that the officer saw; null when any will do, as in
    ///   bulk
    /// @param until when the author has to have mended it, when it is reopened
    /// @throws IllegalArgumentException without a reason where one is needed, or without a moment
    ///   to come when it is reopened
    public DecideOutcome decide(
            EntryId id,
            @Nullable Long seen,
            Decision.Kind kind,
            List<Reason> reasons,
            @Nullable Instant until,
            Officer by) {
        by.require(Role.CONTEST_OFFICER);
        var now = clock.instant();
        if (kind.needsReason() && reasons.isEmpty()) {
            throw new IllegalArgumentException(kind + " needs a reason");
        }
        if (kind == Decision.Kind.REOPENED && (until == null || !until.isAfter(now))) {
            throw new IllegalArgumentException("An entry is reopened until a moment to come");
        }
        var decision =
                new Decision(
                        kind,
                        reasons,
                        kind == Decision.Kind.REOPENED ? until : null,
                        by.actorId(),
                        by.name(),
                        now);
        return decide(id, seen, decision);
    }

    /// Ends the time to mend an entry.
    void close(Screening late) {
        var decision =
                new Decision(
                        Decision.Kind.INELIGIBLE,
                        List.of(Reason.NOT_MENDED_IN_TIME),
                        null,
                        CLOCK,
                        CLOCK,
                        clock.instant());
        if (!(decide(late.id(), null, decision) instanceof Done)) {
            Contention.untilSaved(() ->
                    screenings
                            .findById(late.id())
                            .filter(one -> !one.pending())
                            .map(one -> screenings.save(one.withoutLimit(clock.instant()))));
        }
    }

    private DecideOutcome decide(EntryId id, @Nullable Long seen, Decision decision) {
        screenings.findById(id).filter(Screening::pending).ifPresent(this::settle);
        var written = Contention.<DecideOutcome>untilSaved(() -> write(id, seen, decision));
        return written instanceof Done(var screening) ? settle(screening) : written;
    }

    private DecideOutcome write(EntryId id, @Nullable Long seen, Decision decision) {
        var known = screenings.findById(id).orElse(null);
        var entry = entries.find(id).orElse(null);
        if (known == null || entry == null) {
            return new NotThere();
        }
        if (known.pending() || (seen != null && hasMovedOn(known, entry, seen))) {
            return new MovedOn(known);
        }
        return leadsOn(decision, entry.state())
                ? new Done(screenings.save(known.decided(decision)))
                : new NoWay(entry.state());
    }

    /// The clock only closes what its author was to mend and did not send.
    private static boolean leadsOn(Decision decision, EntryState from) {
        var next = decision.kind().state();
        return from != next
                && from.mayBecome(next)
                && (from == EntryState.REOPENED || !decision.by().equals(CLOCK));
    }

    private static boolean hasMovedOn(Screening screening, Entry entry, long seen) {
        return !Objects.equals(screening.version(), seen)
                || !Objects.equals(screening.seenVersion(), entry.version());
    }

    /// Carries the last decision out.
    DecideOutcome settle(Screening screening) {
        var decision = screening.last().orElseThrow();
        return switch (moving.move(screening.id(), decision.kind().state(), decision.reason())) {
            case EntryMoving.NoWay(var entry) -> {
                changed(screening, one -> one.withoutLast(clock.instant()));
                yield new NoWay(entry.state());
            }
            case EntryMoving.Moved(var entry) -> {
                audit.record(
                        decision.by(),
                        decision.byName(),
                        "entry." + decision.kind().name().toLowerCase(Locale.ROOT),
                        "entry:" + entry.code());
                yield told(screening, decision, entry);
            }
            case EntryMoving.Already(var entry) -> told(screening, decision, entry);
        };
    }

    private Done told(Screening screening, Decision decision, Entry entry) {
        letters.owe(entry, decision, screening.decisions().size());
        return new Done(
                changed(screening, one -> one.settled(entry, decision.until(), clock.instant())));
    }

    private Screening changed(Screening screening, UnaryOperator<Screening> change) {
        return Contention.untilSaved(() ->
                screenings.save(change.apply(screenings.findById(screening.id()).orElseThrow())));
    }
}
