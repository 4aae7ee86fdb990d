package vn.tinhhoa.content.article;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Tells whoever keeps copies of publications (the page cache) that some changed: at once for
/// changes made in this process, within a second for those of other nodes.
@Component
public class PublicationChanges implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationChanges.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// How far the clocks of two nodes may differ.
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final PublicationRepository publications;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final List<Consumer<List<PublicationChanged>>> subscribers =
            new CopyOnWriteArrayList<>();
    private final Semaphore stopping = new Semaphore(0);
    private final AtomicLong seen = new AtomicLong();
    private volatile boolean running;
    private Instant lastLook;

    PublicationChanges(
            PublicationRepository publications, ApplicationEventPublisher events, Clock clock) {
        this.publications = publications;
        this.events = events;
        this.clock = clock;
        this.lastLook = clock.instant();
    }

    public void subscribe(Consumer<List<PublicationChanged>> subscriber) {
        subscribers.add(subscriber);
    }

    /// Grows with every change, before anybody is told of it.
    public long count() {
        return seen.get();
    }

    void announce(Publication changed) {
        tell(List.of(new PublicationChanged(changed.id(), changed.section())));
        events.publishEvent(new WorkOwed("index"));
    }

    private void tell(List<PublicationChanged> changes) {
        seen.incrementAndGet();
        subscribers.forEach(subscriber -> subscriber.accept(changes));
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("publication-changes").start(this::watch);
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

    private void watch() {
        Map<EditionId, Instant> told = new HashMap<>();
        var troubled = false;
        try {
            while (!stopping.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    look(told);
                    troubled = false;
                } catch (RuntimeException trouble) {
                    if (running && !troubled) {
                        LOG.warn("Changes of publications cannot be seen now", trouble);
                    }
                    troubled = true;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Map<EditionId, Instant> told) {
        var now = clock.instant();
        var since = lastLook.minus(OVERLAP);
        var fresh =
                publications.findByChangedAtAfter(since).stream()
                        .filter(found -> !found.changedAt().equals(told.get(found.id())))
                        .toList();
        lastLook = now;
        told.values().removeIf(at -> at.isBefore(since.minus(OVERLAP)));
        fresh.forEach(found -> told.put(found.id(), found.changedAt()));
        if (!fresh.isEmpty()) {
            tell(
                    fresh.stream()
                            .map(found -> new PublicationChanged(found.id(), found.section()))
                            .toList());
        }
    }
}
