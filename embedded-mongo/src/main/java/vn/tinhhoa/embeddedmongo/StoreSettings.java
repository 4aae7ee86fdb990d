package vn.tinhhoa.embeddedmongo;

import java.time.Clock;
import java.time.Duration;

/// How a store works: everything a test may want to narrow.
///
/// @param maxPages the largest number of 8 KiB pages in the file, 0 for no limit
/// @param clients how many connections a client's pool may hold
/// @param readers how many reads may run at the same time
/// @param sweepEvery how often expired documents are removed
/// @param cursorIdle how long an open cursor may lie unused
record StoreSettings(
        long maxPages,
        int clients,
        int readers,
        Duration sweepEvery,
        Duration cursorIdle,
        Clock clock) {

    static final StoreSettings DEFAULT =
            new StoreSettings(
                    0, 24, 6, Duration.ofSeconds(60), Duration.ofMinutes(10), Clock.systemUTC());

    StoreSettings withMaxPages(long pages) {
        return new StoreSettings(pages, clients, readers, sweepEvery, cursorIdle, clock);
    }

    StoreSettings withClock(Clock other) {
        return new StoreSettings(maxPages, clients, readers, sweepEvery, cursorIdle, other);
    }

    StoreSettings withCursorIdle(Duration idle) {
        return new StoreSettings(maxPages, clients, readers, sweepEvery, idle, clock);
    }

    StoreSettings withSweepEvery(Duration interval) {
        return new StoreSettings(maxPages, clients, readers, interval, cursorIdle, clock);
    }
}
