package vn.tinhhoa.content.sweep;

import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/// Runs each sweep on a virtual thread of its own: once a second, and at once when nudged. Several
/// nodes share a sweep through a lease; a lease that is not given back ends by itself.
@Component
@Editorial
public class SweepRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SweepRunner.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// Short, so that the lease of a killed process does not keep its successor waiting; taken anew
    /// for each batch.
    private static final Duration LEASE = Duration.ofSeconds(5);

    private final DefaultLockingTaskExecutor leases;
    private final List<Sweep> sweeps;
    private final Map<String, Semaphore> nudges;
    private volatile List<Thread> threads = List.of();

    SweepRunner(LockProvider locks, List<Sweep> sweeps) {
        this.leases = new DefaultLockingTaskExecutor(locks);
        this.sweeps = sweeps;
        this.nudges =
                sweeps.stream().collect(Collectors.toMap(Sweep::name, sweep -> new Semaphore(0)));
    }

    @EventListener
    void hurry(WorkOwed owed) {
        var nudge = nudges.get(owed.sweep());
        if (nudge != null && nudge.availablePermits() == 0) {
            nudge.release();
        }
    }

    @Override
    public void start() {
        threads =
                sweeps.stream()
                        .map(sweep ->
                                Thread.ofPlatform()
                                        .daemon()
                                        .name("sweep-" + sweep.name())
                                        .start(() -> keepSweeping(sweep)))
                        .toList();
    }

    @Override
    public void stop() {
        var stopping = threads;
        threads = List.of();
        stopping.forEach(Thread::interrupt);
        for (var thread : stopping) {
            try {
                thread.join(Duration.ofSeconds(10));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }

    private void keepSweeping(Sweep sweep) {
        var nudge = nudges.get(sweep.name());
        var troubled = false;
        while (nudge != null && !Thread.currentThread().isInterrupted()) {
            try {
                nudge.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                nudge.drainPermits();
                if (sweep.owed()) {
                    finish(sweep);
                }
                troubled = false;
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException trouble) {
                if (isRunning() && !troubled) {
                    LOG.warn(
                            "Sweep {} failed and will be tried again: {}",
                            sweep.name(),
                            trouble.toString());
                    LOG.debug("Sweep {} failed", sweep.name(), trouble);
                }
                troubled = true;
            }
        }
    }

    /// One lease a batch, so that a lease can be short.
    private void finish(Sweep sweep) {
        var more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            var batch = new AtomicBoolean();
            leases.executeWithLock((Runnable) () -> batch.set(sweep.sweep()), lease(sweep));
            more = batch.get();
        }
    }

    private static LockConfiguration lease(Sweep sweep) {
        return new LockConfiguration(Instant.now(), "sweep-" + sweep.name(), LEASE, Duration.ZERO);
    }
}
