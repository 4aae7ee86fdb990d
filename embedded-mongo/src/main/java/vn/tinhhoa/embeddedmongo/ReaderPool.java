package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.exception.MongoServerError;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/// Connections for reading. Each command gets one snapshot and the schema that belongs to it.
final class ReaderPool implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ReaderPool.class);

    private final Supplier<StoreConnection> opener;
    private final Catalogue catalogue;
    private final ConcurrentLinkedDeque<StoreConnection> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore permits;
    private final int size;

    ReaderPool(Supplier<StoreConnection> opener, Catalogue catalogue, int size) {
        this.opener = opener;
        this.catalogue = catalogue;
        this.size = size;
        this.permits = new Semaphore(size);
    }

    <T> T run(Function<Session, T> work) {
        permits.acquireUninterruptibly();
        try {
            var connection = idle.poll();
            return read(connection == null ? opener.get() : connection, work);
        } catch (StoreFailure e) {
            log.error("A read failed: {}", e.getMessage());
            throw new MongoServerError(8, "UnknownError", "the data could not be read", e);
        } finally {
            permits.release();
        }
    }

    private <T> T read(StoreConnection connection, Function<Session, T> work) {
        boolean usable = false;
        try {
            connection.execute("BEGIN");
            try {
                return work.apply(new Session(connection, schema(connection), false));
            } finally {
                connection.execute("COMMIT");
                usable = true;
            }
        } finally {
            if (usable) {
                idle.push(connection);
            } else {
                connection.close();
            }
        }
    }

    /// The snapshot may be older or newer than the schema that was published last.
    private Schema schema(StoreConnection connection) {
        var published = catalogue.current();
        return Catalogue.version(connection) == published.version()
                ? published
                : Catalogue.load(connection);
    }

    /// Waits for running reads.
    @Override
    public void close() {
        permits.acquireUninterruptibly(size);
        for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
        permits.release(size);
    }
}
