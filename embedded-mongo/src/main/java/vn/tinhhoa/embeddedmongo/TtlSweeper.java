package vn.tinhhoa.embeddedmongo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Removes documents whose time is over, a few at a time, so that nobody waits long behind it.
final class TtlSweeper {

    private static final Logger log = LoggerFactory.getLogger(TtlSweeper.class);
    private static final int PORTION = 200;

    private final Store store;
    private final Clock clock;

    TtlSweeper(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @return how many documents were removed
    int sweep() {
        int removed = 0;
        for (var collection :
                store.reading().run(session -> session.schema().collections().values())) {
            for (var index : collection.indexes()) {
                var seconds = index.spec().expireAfterSeconds();
                if (seconds != null) {
                    removed += sweep(collection, index, clock.instant().minusSeconds(seconds));
                }
            }
        }
        if (removed > 0) {
            log.debug("{} documents expired", removed);
        }
        return removed;
    }

    private int sweep(CollectionSchema collection, IndexSchema index, Instant before) {
        int removed = 0;
        int last;
        do {
            last = store.writing().run(session -> portion(session, collection, index, before));
            removed += last;
        } while (last == PORTION && !Thread.currentThread().isInterrupted());
        return removed;
    }

    private static int portion(
            Session session, CollectionSchema collection, IndexSchema index, Instant before) {
        var current = session.schema().collection(collection.database(), collection.name());
        if (current == null || current.indexes().stream().noneMatch(index::equals)) {
            return 0;
        }
        var descending = index.spec().parts().getFirst().descending();
        var range = KeyRange.between(new byte[0], Interval.upTo(before), descending);
        var plan = new Plan(index, List.of(range), false, false, false);
        var rows = Candidates.rows(session.connection(), current, plan, 0, PORTION);
        var table = new DocTable(session.connection(), current);
        var writer = new CollectionWriter(session, current);
        for (long row : rows) {
            writer.remove(row, Objects.requireNonNull(table.read(row)));
        }
        return rows.length;
    }
}
