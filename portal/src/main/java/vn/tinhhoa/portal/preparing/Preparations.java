package vn.tinhhoa.portal.preparing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Asks every preparation in turn, each on a virtual thread of its own.
@Component
public class Preparations implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Preparations.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final List<Preparation> preparations;
    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch stopping = new CountDownLatch(0);

    Preparations(List<Preparation> preparations) {
        this.preparations = preparations;
    }

    /// Whether each has prepared what there was after the start.
    public boolean areDone() {
        return done.size() == preparations.size();
    }

    @Override
    public void start() {
        var end = new CountDownLatch(1);
        stopping = end;
        for (var one : preparations) {
            Thread.ofPlatform()
                    .daemon()
                    .name("prepare-" + one.name())
                    .start(() -> keepPreparing(one, end));
        }
    }

    private void keepPreparing(Preparation one, CountDownLatch end) {
        try {
            do {
                prepare(one);
            } while (!end.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepare(Preparation one) {
        try {
            one.prepare();
            done.add(one.name());
        } catch (RuntimeException storeAway) {
            LOG.debug("Nothing prepared of {}; it will be tried again", one.name(), storeAway);
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }
}
