package vn.tinhhoa.content.search.elasticsearch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Remembers for a moment that nobody answered, so that one reader at a time waits to learn whether
/// somebody does again, and the others know at once.
final class Silence {

    private static final long REMEMBERED = Duration.ofSeconds(2).toNanos();

    private final LongSupplier nanoTime;

    /// When the next may ask.
    private final AtomicLong until;

    private volatile boolean noticed;

    /// @param nanoTime as [System#nanoTime()]
    Silence(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.until = new AtomicLong(nanoTime.getAsLong());
    }

    /// Whether it is worth the wait.
    boolean isOver() {
        if (!noticed) {
            return true;
        }
        var now = nanoTime.getAsLong();
        var waited = until.get();
        return now - waited >= 0 && until.compareAndSet(waited, now + REMEMBERED);
    }

    void notice() {
        until.set(nanoTime.getAsLong() + REMEMBERED);
        noticed = true;
    }

    void end() {
        noticed = false;
    }
}
