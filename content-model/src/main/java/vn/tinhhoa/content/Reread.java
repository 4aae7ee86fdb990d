package vn.tinhhoa.content;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Something small from the store that changes rarely and that every page needs: read at most once
/// in two seconds, so that every node follows soon. While the store is away, what was read last
/// serves on.
public final class Reread<T> {

    private static final Duration FRESH = Duration.ofSeconds(2);

    /// How long what was read last serves before a store that was away is asked again.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private record Reading<T>(T value, Instant until) {}

    private final Supplier<T> store;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Reading<T> reading;

    public Reread(Supplier<T> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @throws DataAccessException when the store is away and nothing was read before
    public T get() {
        var current = reading;
        if (current == null || clock.instant().isAfter(current.until())) {
            current = read(current);
            reading = current;
        }
        return current.value();
    }

    /// To be called after a change: the next one who asks reads anew.
    public void forget() {
        changes.incrementAndGet();
        var current = reading;
        if (current != null) {
            reading = new Reading<>(current.value(), Instant.EPOCH);
        }
    }

    private Reading<T> read(@Nullable Reading<T> last) {
        var before = changes.get();
        try {
            var value = store.get();
            var changed = changes.get() != before;
            return new Reading<>(value, changed ? Instant.EPOCH : clock.instant().plus(FRESH));
        } catch (DataAccessException storeAway) {
            if (last == null) {
                throw storeAway;
            }
            return new Reading<>(last.value(), clock.instant().plus(PATIENCE));
        }
    }
}
