package vn.tinhhoa.standalone.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that is set by hand and goes on by a second each time somebody looks at it, so that no
/// two things happen at once.
final class DemoClock extends Clock {

    private static final Duration STEP = Duration.ofSeconds(1);

    private Instant now = Instant.EPOCH;

    synchronized void set(Instant moment) {
        now = moment;
    }

    @Override
    public synchronized Instant instant() {
        now = now.plus(STEP);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("It shows moments only");
    }
}
