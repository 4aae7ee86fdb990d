package vn.tinhhoa.embeddedmongo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A MongoDB for one process: the wire protocol on loopback, all data in one SQLite file. What a
/// client was told is written is on the disk.
///
/// Start reading at [Commands] for what is understood, at [CommitQueue] for how it is written and
/// at [Picker] for how it is found.
public final class EmbeddedMongo implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final String FILE = "documents.sqlite";

    private final StoreLock lock;
    private final Store store;
    private final WireServer server;
    private final Scrubbing scrubbing;
    private final Housekeeping housekeeping;
    private final int clients;
    private boolean closed;

    private EmbeddedMongo(
            StoreLock lock,
            Store store,
            WireServer server,
            Scrubbing scrubbing,
            Housekeeping housekeeping,
            int clients) {
        this.lock = lock;
        this.store = store;
        this.server = server;
        this.scrubbing = scrubbing;
        this.housekeeping = housekeeping;
        this.clients = clients;
    }

    /// Opens the store in a directory, which is created where it is missing.
    ///
    /// @throws StoreInUseException where another process, or another store, uses it
    /// @throws StoreUnavailableException where it cannot be read or written
    public static EmbeddedMongo start(Path directory) {
        return start(directory, StoreSettings.DEFAULT);
    }

    static EmbeddedMongo start(Path directory, StoreSettings settings) {
        var home = directory.toAbsolutePath().normalize();
        var file = home.resolve(FILE);
        var lock = lock(home, file);
        try {
            var opened = Store.open(file, settings);
            var store = opened.store();
            var server = serve(store, settings);
            var scrubbing = new Scrubbing(store, settings);
            var housekeeping = Housekeeping.start(store, settings, scrubbing, opened.clean());
            log.info("Documents are kept in {}", file);
            return new EmbeddedMongo(
                    lock, store, server, scrubbing, housekeeping, settings.clients());
        } catch (StoreFailure | IllegalStateException | IOException e) {
            release(lock);
            throw new StoreUnavailableException(home, reason(e), e);
        }
    }

    private static WireServer serve(Store store, StoreSettings settings) throws IOException {
        try {
            return WireServer.start(new Commands(store, settings.clock()));
        } catch (IOException e) {
            store.close();
            throw e;
        }
    }

    private static StoreLock lock(Path home, Path file) {
        try {
            Files.createDirectories(home);
            return StoreLock.acquire(home, file);
        } catch (IOException e) {
            throw new StoreUnavailableException(home, reason(e), e);
        }
    }

    private static String reason(Exception cause) {
        return switch (cause) {
            case java.nio.file.AccessDeniedException denied -> "access is denied";
            case java.nio.file.FileAlreadyExistsException exists -> "it is not a directory";
            default -> String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
        };
    }

    private static void release(StoreLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where a client connects to, with a pool that suits this store.
    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s?retryWrites=false&retryReads=false&maxPoolSize=%d"
                .formatted(server.port(), database, clients);
    }

    /// Copies the data, as it is at one moment, while others go on writing.
    ///
    /// @param target the file to make; there must not be one yet
    /// @return the file
    /// @throws StoreUnavailableException where it cannot be written
    public Path backup(Path target) {
        return Backup.of(store.file()).to(target);
    }

    /// Takes what was deleted out of the files at once, which otherwise happens once a day. Writers
    /// wait meanwhile.
    public void scrub() {
        scrubbing.scrub();
    }

    /// Refuses new commands, finishes those that are running and leaves the file in order.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.close();
        housekeeping.close();
        store.close();
        release(lock);
    }
}
