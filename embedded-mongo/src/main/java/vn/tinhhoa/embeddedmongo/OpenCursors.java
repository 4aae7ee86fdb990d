package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.exception.CursorNotFoundException;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Cursors that clients have not yet read to the end. One that lies idle too long is forgotten.
final class OpenCursors {

    private record Held(OpenCursor cursor, boolean forever, long usedAt) {}

    private final Map<Long, Held> cursors = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong();
    private final Duration idle;

    OpenCursors(Duration idle) {
        this.idle = idle;
    }

    /// The number under which the client asks for the rest, 0 where there is none.
    long keep(OpenCursor cursor, boolean forever) {
        if (cursor.isExhausted()) {
            return 0;
        }
        long id = lastId.incrementAndGet();
        cursors.put(id, new Held(cursor, forever, System.nanoTime()));
        return id;
    }

    OpenCursor require(long id) {
        var held =
                cursors.computeIfPresent(
                        id,
                        (key, found) -> new Held(found.cursor, found.forever, System.nanoTime()));
        if (held == null) {
            throw new CursorNotFoundException(id);
        }
        return held.cursor;
    }

    boolean remove(long id) {
        return cursors.remove(id) != null;
    }

    void forgetIdle() {
        long now = System.nanoTime();
        cursors.values().removeIf(held -> !held.forever && now - held.usedAt > idle.toNanos());
    }

    int size() {
        return cursors.size();
    }
}
