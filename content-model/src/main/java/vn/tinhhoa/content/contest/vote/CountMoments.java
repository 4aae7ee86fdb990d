package vn.tinhhoa.content.contest.vote;

import vn.tinhhoa.content.contest.PublicVote;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When counts are made public: every so many hours after midnight, and at the close.
final class CountMoments {

    /// Until lines that were cast before the moment are surely in the log.
    static final Duration SETTLING = Duration.ofMinutes(1);

    private CountMoments() {}

    /// The latest moment that has passed and whose count can be made.
    static Optional<Instant> latest(PublicVote plan, ZoneId zone, Instant now) {
        var settled = now.minus(SETTLING);
        if (!settled.isBefore(plan.closes())) {
            return Optional.of(plan.closes());
        }
        if (plan.publishEvery() == 0) {
            return Optional.empty();
        }
        var midnight = settled.atZone(zone).truncatedTo(ChronoUnit.DAYS);
        var hours = ChronoUnit.HOURS.between(midnight, settled.atZone(zone));
        var moment = midnight.plusHours(hours - hours % plan.publishEvery()).toInstant();
        return Optional.of(moment).filter(plan.opens()::isBefore);
    }

    /// The next one after this moment.
    static Optional<Instant> next(PublicVote plan, ZoneId zone, Instant now) {
        if (plan.publishEvery() == 0) {
            return now.isBefore(plan.closes()) ? Optional.of(plan.closes()) : Optional.empty();
        }
        var midnight = now.atZone(zone).truncatedTo(ChronoUnit.DAYS);
        var hours = ChronoUnit.HOURS.between(midnight, now.atZone(zone));
        var moment =
                midnight.plusHours(hours - hours % plan.publishEvery() + plan.publishEvery())
                        .toInstant();
        var first = moment.isAfter(plan.closes()) ? plan.closes() : moment;
        return now.isBefore(plan.closes()) ? Optional.of(first) : Optional.empty();
    }
}
