package vn.tinhhoa.embeddedmongo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.TimeUnit;

/// Compares the indexes with the documents and builds anew what differs.
final class Maintenance {

    private static final Logger log = LoggerFactory.getLogger(Maintenance.class);

    private final Store store;

    Maintenance(Store store) {
        this.store = store;
    }

    /// @return how many indexes had to be repaired
    int checkAndRepair() {
        long start = System.nanoTime();
        int repaired = 0;
        for (var collection :
                store.reading().run(session -> session.schema().collections().values())) {
            for (var index : collection.indexes()) {
                if (Thread.currentThread().isInterrupted()) {
                    return repaired;
                }
                if (!isWhole(collection, index)) {
                    log.warn(
                            "The index {} of {} differs from the data and is built anew",
                            index.spec().name(),
                            collection.namespace());
                    store.writing().run(session -> rebuild(session, collection, index));
                    repaired++;
                }
            }
        }
        log.info(
                "The indexes were checked after an unclean stop in {} ms, {} repaired",
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                repaired);
        return repaired;
    }

    private boolean isWhole(CollectionSchema collection, IndexSchema index) {
        return store.reading()
                .run(session -> {
                    var current = current(session, collection, index);
                    return current == null
                            || IndexCheck.isWhole(session.connection(), collection, current);
                });
    }

    private static boolean rebuild(
            Session session, CollectionSchema collection, IndexSchema index) {
        var current = current(session, collection, index);
        if (current != null) {
            new IndexTable(session.connection(), current).clear();
            new CollectionWriter(
                            session,
                            java.util.Objects.requireNonNull(
                                    session.schema()
                                            .collection(collection.database(), collection.name())))
                    .fill(current);
        }
        return current != null;
    }

    /// The index as the session knows it, null where it is gone.
    private static @org.jspecify.annotations.Nullable IndexSchema current(
            Session session, CollectionSchema collection, IndexSchema index) {
        var found = session.schema().collection(collection.database(), collection.name());
        if (found == null) {
            return null;
        }
        return found.indexes().stream()
                .filter(other -> other.id() == index.id())
                .findFirst()
                .orElse(null);
    }
}
