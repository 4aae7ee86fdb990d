package vn.tinhhoa.portal.problem;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Remembers for a few seconds that the store did not answer, so that not everybody waits for it in
/// turn.
@Component
public class StoreHealth {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Clock clock;
    private volatile Instant awayUntil = Instant.MIN;

    StoreHealth(Clock clock) {
        this.clock = clock;
    }

    public void wasAway() {
        awayUntil = clock.instant().plus(PATIENCE);
    }

    /// Whether it did not answer a moment ago.
    public boolean isAway() {
        return clock.instant().isBefore(awayUntil);
    }
}
