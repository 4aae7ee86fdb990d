package vn.tinhhoa.content.contest.judging;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.sweep.Sweep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Counts rounds as soon as they were closed or their seed was drawn, so that no page does, and
/// again when entries left the contest meanwhile. With ten thousand entries a count takes seconds.
@Component
@Editorial
class CountSweep implements Sweep {

    static final String NAME = "counts";

    /// How old a count may be that an entry has left since.
    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);

    private final RoundRepository rounds;
    private final Counting counting;
    private final Clock clock;

    private Instant looked = Instant.MIN;

    CountSweep(RoundRepository rounds, Counting counting, Clock clock) {
        this.rounds = rounds;
        this.counting = counting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        var now = clock.instant();
        if (looked.isBefore(now.minus(LOOKS_EVERY)) || looked.isAfter(now)) {
            rounds.findByClosingNotNull().stream()
                    .filter(round -> round.countOwedSince() == null)
                    .filter(round -> !counting.isCurrent(round))
                    .forEach(round -> change(round.id(), one -> one.owingCount(now)));
            looked = now;
        }
        return rounds.existsByCountOwedSinceNotNull();
    }

    @Override
    public boolean sweep() {
        for (var round : rounds.findByCountOwedSinceNotNull()) {
            counting.anew(round);
            change(
                    round.id(),
                    now ->
                            Objects.equals(now.countOwedSince(), round.countOwedSince())
                                    ? now.counted()
                                    : now);
        }
        return false;
    }

    private void change(RoundId id, UnaryOperator<Round> change) {
        Contention.untilSaved(
                () -> rounds.findById(id).map(round -> rounds.save(change.apply(round))));
    }
}
