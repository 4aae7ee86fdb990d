package vn.tinhhoa.embeddedmongo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// What happens by itself: expiry of documents and cursors, scrubbing, and the check of the indexes
/// after a stop that was not in order.
final class Housekeeping implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private final ScheduledExecutorService executor;

    private Housekeeping(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    static Housekeeping start(
            Store store, StoreSettings settings, Scrubbing scrubbing, boolean clean) {
        var executor =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("embedded-mongo-housekeeping").factory());
        if (!clean) {
            executor.execute(() -> attempt(new Maintenance(store)::checkAndRepair));
        }
        var sweeper = new TtlSweeper(store, settings.clock());
        long every = settings.sweepEvery().toMillis();
        executor.scheduleWithFixedDelay(
                () -> {
                    store.cursors().forgetIdle();
                    attempt(sweeper::sweep);
                    attempt(scrubbing::whenDue);
                },
                every,
                every,
                TimeUnit.MILLISECONDS);
        return new Housekeeping(executor);
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.error("Housekeeping failed and will be tried again", e);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
