package vn.tinhhoa.portal.dataset;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.release.PublishedDatasets;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Reads what there is to know of a new release soon after it came out and has its pages made, so
/// that its first reader does not wait for it. Thousands of pictures take more than a second.
@Component
class DatasetPreparing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatasetPreparing.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PublishedDatasets datasets;
    private final FirstLooks firstLooks;
    private final Semaphore stopping = new Semaphore(0);
    private volatile boolean running;
    private volatile String prepared = "";

    DatasetPreparing(PublishedDatasets datasets, FirstLooks firstLooks) {
        this.datasets = datasets;
        this.firstLooks = firstLooks;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("prepare-datasets").start(this::keepPreparing);
    }

    private void keepPreparing() {
        try {
            do {
                prepare();
            } while (!stopping.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepare() throws InterruptedException {
        try {
            var now = datasets.fingerprint();
            if (!now.equals(prepared)) {
                datasets.prepare();
                look();
                prepared = now;
            }
        } catch (RuntimeException storeAway) {
            LOG.debug("Nothing prepared; it will be tried again", storeAway);
        }
    }

    private void look() throws InterruptedException {
        try {
            firstLooks.take();
        } catch (IOException unreachable) {
            LOG.debug("The first reader will wait a little longer", unreachable);
        }
    }

    /// What was prepared last, as [PublishedDatasets#fingerprint] tells it.
    String prepared() {
        return prepared;
    }

    @Override
    public void stop() {
        running = false;
        stopping.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
