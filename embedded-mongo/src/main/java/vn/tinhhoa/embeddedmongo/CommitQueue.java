package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.exception.MongoServerError;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;

/// Where all writing goes through. Whoever finds nobody writing takes the commands that are
/// waiting, runs them in one transaction and commits once for all of them; nobody is answered
/// before that commit is on the disk.
final class CommitQueue implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CommitQueue.class);
    private static final int LARGEST_BATCH = 64;

    private final Supplier<StoreConnection> opener;
    private final Catalogue catalogue;
    private final Queue<Command<?>> waiting = new ArrayDeque<>();
    private final Object monitor = new Object();
    private boolean leading;
    private boolean closed;
    private @Nullable StoreConnection connection;

    CommitQueue(StoreConnection connection, Supplier<StoreConnection> opener, Catalogue catalogue) {
        this.connection = connection;
        this.opener = opener;
        this.catalogue = catalogue;
    }

    /// Runs a command and returns when it is on the disk. What it throws is thrown here, and then
    /// nothing of it was done.
    <T> T run(Function<Session, T> work) {
        var command = new Command<>(work);
        synchronized (monitor) {
            if (closed) {
                throw new MongoServerError(91, "ShutdownInProgress", "the store is closed");
            }
            waiting.add(command);
        }
        while (mustLead(command)) {
            lead();
        }
        return command.outcome();
    }

    /// Does something while nobody writes; writers wait. Nothing is done where the store is closed
    /// meanwhile.
    void alone(Runnable work) {
        synchronized (monitor) {
            while (leading) {
                try {
                    monitor.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
            if (closed) {
                return;
            }
            leading = true;
        }
        try {
            work.run();
        } finally {
            synchronized (monitor) {
                leading = false;
                monitor.notifyAll();
            }
        }
    }

    private boolean mustLead(Command<?> command) {
        boolean interrupted = false;
        synchronized (monitor) {
            while (leading && !command.done) {
                try {
                    monitor.wait();
                } catch (InterruptedException e) {
                    // The outcome of a write has to be known: the interrupt is kept for later.
                    interrupted = true;
                }
            }
            if (!command.done) {
                leading = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !command.done;
    }

    private void lead() {
        List<Command<?>> batch = new ArrayList<>();
        synchronized (monitor) {
            while (!waiting.isEmpty() && batch.size() < LARGEST_BATCH) {
                batch.add(waiting.remove());
            }
        }
        try {
            commit(batch);
        } catch (RuntimeException | Error e) {
            abort(batch, e);
        } finally {
            synchronized (monitor) {
                batch.forEach(command -> command.done = true);
                leading = false;
                monitor.notifyAll();
            }
        }
    }

    private void commit(List<Command<?>> batch) {
        var open = connection == null ? opener.get() : connection;
        connection = open;
        open.execute("BEGIN IMMEDIATE");
        var session = new Session(open, catalogue.current(), true);
        for (var command : batch) {
            open.execute("SAVEPOINT command");
            var before = session.schema();
            if (!command.attempt(session)) {
                open.execute("ROLLBACK TO command");
                session.restore(before);
            }
            open.execute("RELEASE command");
        }
        open.execute("COMMIT");
        catalogue.publish(session.schema());
    }

    /// After an error of the disk the connection may be dead, and nothing was committed.
    private void abort(List<Command<?>> batch, Throwable cause) {
        boolean full = cause instanceof StoreFailure failure && failure.isFull();
        log.error("{} write commands failed: {}", batch.size(), cause.getMessage());
        var error =
                full
                        ? new MongoServerError(
                                14031, "OutOfDiskSpace", "there is no room left for the data")
                        : new MongoServerError(
                                8, "UnknownError", "the data could not be written", cause);
        batch.forEach(command -> command.fail(error));
        var broken = connection;
        connection = null;
        try {
            if (broken != null) {
                broken.close();
            }
        } catch (StoreFailure e) {
            log.warn("A failed connection could not be closed: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        synchronized (monitor) {
            closed = true;
            while (leading || !waiting.isEmpty()) {
                try {
                    monitor.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
        }
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    private static final class Command<T> {

        private final Function<Session, T> work;
        private @Nullable T result;
        private @Nullable RuntimeException failure;
        private volatile boolean done;

        Command(Function<Session, T> work) {
            this.work = work;
        }

        /// Says whether the command went well; an error of the disk goes on to the caller.
        boolean attempt(Session session) {
            try {
                result = work.apply(session);
                return true;
            } catch (StoreFailure e) {
                throw e;
            } catch (RuntimeException e) {
                failure = e;
                return false;
            }
        }

        void fail(RuntimeException error) {
            result = null;
            failure = error;
        }

        T outcome() {
            if (failure != null) {
                throw failure;
            }
            if (result == null) {
                throw new IllegalStateException("a command must have a result");
            }
            return result;
        }
    }
}
