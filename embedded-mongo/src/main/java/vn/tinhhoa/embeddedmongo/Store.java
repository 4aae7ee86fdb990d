package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.exception.MongoServerError;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;

/// The file, with everything that reads and writes it.
///
/// @param file the SQLite database
record Store(Path file, CommitQueue writing, ReaderPool reading, OpenCursors cursors)
        implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Store.class);
    private static final String DIRTY = "INSERT OR REPLACE INTO store VALUES ('clean', 0)";
    private static final String CLEAN = "INSERT OR REPLACE INTO store VALUES ('clean', 1)";

    /// What opening found.
    ///
    /// @param clean whether the store was closed in order the last time
    record Opened(Store store, boolean clean) {}

    static Opened open(Path file, StoreSettings settings) {
        var connection = StoreConnection.writer(file, settings);
        try {
            var catalogue = Catalogue.open(connection);
            boolean clean =
                    connection.number(1, "SELECT value FROM store WHERE name = 'clean'") == 1;
            connection.execute(DIRTY);
            var store =
                    new Store(
                            file,
                            new CommitQueue(
                                    connection,
                                    () -> StoreConnection.writer(file, settings),
                                    catalogue),
                            new ReaderPool(
                                    () -> StoreConnection.reader(file),
                                    catalogue,
                                    settings.readers()),
                            new OpenCursors(settings.cursorIdle()));
            return new Opened(store, clean);
        } catch (StoreFailure | IllegalStateException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() {
        reading.close();
        try {
            writing.run(session -> session.connection().execute(CLEAN));
        } catch (MongoServerError e) {
            log.warn("The next start will check the indexes: {}", e.getMessage());
        }
        writing.close();
    }
}
