package vn.tinhhoa.content.contest.judging;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryMoving;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.sweep.Sweep;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Works out again who judges what when a jury changed, and moves entries on when a round was
/// opened or decided.
@Component
@Editorial
class RoundSweep implements Sweep {

    static final String NAME = "rounds";

    private static final int BATCH = 200;

    private final RoundRepository rounds;
    private final RoundEntryRepository entries;
    private final Assigning assigning;
    private final Entries known;
    private final EntryMoving moving;

    RoundSweep(
            RoundRepository rounds,
            RoundEntryRepository entries,
            Assigning assigning,
            Entries known,
            EntryMoving moving) {
        this.rounds = rounds;
        this.entries = entries;
        this.assigning = assigning;
        this.known = known;
        this.moving = moving;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        return rounds.existsByAssigningOwedSinceNotNull() || rounds.existsByMovesOwedSinceNotNull();
    }

    @Override
    public boolean sweep() {
        rounds.findByAssigningOwedSinceNotNull().forEach(this::assign);
        var more = false;
        for (var round : rounds.findByMovesOwedSinceNotNull()) {
            more |= move(round);
        }
        return more;
    }

    /// A change of the jury in between is owed anew, with another time.
    private void assign(Round round) {
        var lacking = round.isOpen() ? assigning.assign(round) : round.panel().lacking();
        change(
                round.id(),
                now ->
                        Objects.equals(now.assigningOwedSince(), round.assigningOwedSince())
                                ? now.with(now.panel().withLacking(lacking)).assigned()
                                : now);
    }

    private boolean move(Round round) {
        var batch = entries.findByRoundAndSettledNot(round.id(), round.state(), Limit.of(BATCH));
        var decision = round.decision();
        Set<EntryCode> advancing =
                decision == null ? Set.of() : new HashSet<>(decision.advancing());
        for (var entry : batch) {
            next(round, advancing.contains(entry.code()))
                    .filter(state -> known.find(entry.entry()).isPresent())
                    .ifPresent(state -> moving.move(entry.entry(), state, ""));
            entries.save(settled(entry, round.state()));
        }
        if (batch.isEmpty()) {
            change(round.id(), now -> now.state() == round.state() ? now.moved() : now);
        }
        return !batch.isEmpty();
    }

    /// Nothing when the entry stays where it is: in the last round prizes decide, elsewhere.
    private Optional<EntryState> next(Round round, boolean advances) {
        return switch (round.state()) {
            case DRAFT, PAUSED, CANCELLED -> Optional.empty();
            case ACTIVE ->
                    round.number() == 1 ? Optional.of(EntryState.IN_JUDGING) : Optional.empty();
            case FINALIZED -> {
                if (round.last()) {
                    yield Optional.empty();
                }
                yield Optional.of(
                        !advances
                                ? EntryState.NOT_AWARDED
                                : round.beforeLast()
                                        ? EntryState.FINALIST
                                        : EntryState.SHORTLISTED);
            }
        };
    }

    private static RoundEntry settled(RoundEntry entry, RoundState state) {
        return new RoundEntry(
                entry.id(),
                entry.round(),
                entry.code(),
                entry.entry(),
                entry.entrant(),
                entry.category(),
                entry.texts(),
                entry.place(),
                entry.taken(),
                entry.pictures(),
                state);
    }

    private void change(RoundId id, UnaryOperator<Round> change) {
        Contention.untilSaved(
                () -> rounds.findById(id).map(round -> rounds.save(change.apply(round))));
    }
}
