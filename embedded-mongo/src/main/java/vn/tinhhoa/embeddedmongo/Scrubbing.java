package vn.tinhhoa.embeddedmongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/// Takes what was deleted out of the files, so that nobody reads it past this store.
///
/// `secure_delete` overwrites a row where it stood. Two kinds of copies stay: those in the
/// write-ahead log, which is emptied, and those that SQLite left behind where it moved rows from a
/// page to another, which go only when the whole file is written anew. Writers wait meanwhile.
final class Scrubbing {

    private static final Duration EVERY = Duration.ofDays(1);
    private static final long NEVER = Long.MIN_VALUE;

    private final Store store;
    private final StoreSettings settings;
    private final Clock clock;

    private Instant tried = Instant.MIN;

    Scrubbing(Store store, StoreSettings settings) {
        this.store = store;
        this.settings = settings;
        this.clock = settings.clock();
    }

    /// Empties the log, and once a day writes the file anew. A day that failed is left out: where
    /// there is no room for a second file, the next minute has none either.
    void whenDue() {
        var now = clock.instant();
        if (isDue(now)) {
            tried = now;
            scrub();
        } else {
            alone(Scrubbing::emptyLog);
        }
    }

    private boolean isDue(Instant now) {
        var last =
                store.reading()
                        .run(session ->
                                session.connection()
                                        .number(
                                                NEVER,
                                                "SELECT value FROM store WHERE name ="
                                                        + " 'scrubbed'"));
        return (last == NEVER || !now.isBefore(Instant.ofEpochSecond(last).plus(EVERY)))
                && (tried.equals(Instant.MIN) || !now.isBefore(tried.plus(EVERY)));
    }

    void scrub() {
        alone(connection -> {
            connection.define("VACUUM");
            connection.execute(
                    "INSERT OR REPLACE INTO store VALUES ('scrubbed', ?)",
                    clock.instant().getEpochSecond());
            emptyLog(connection);
        });
    }

    /// On a connection of its own: the one that writes has statements under way, as SQLite sees it.
    private void alone(Consumer<StoreConnection> work) {
        store.writing()
                .alone(() -> {
                    try (var connection = StoreConnection.writer(store.file(), settings)) {
                        work.accept(connection);
                    }
                });
    }

    /// Where a reader still needs the log it is left for the next time.
    private static void emptyLog(StoreConnection connection) {
        connection.pragma("busy_timeout", 500);
        connection.number(0, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
