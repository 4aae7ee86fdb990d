package vn.tinhhoa.content.view;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Counts views in memory and stores them every five seconds. A node that is killed loses what it
/// counted since then, at most; one that stops loses nothing. A view belongs to the day on which it
/// was counted, by the site's zone.
@Component
public class ViewCounter implements SmartLifecycle {

    static final Duration FLUSH = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(ViewCounter.class);
    private static final Duration FORGET_NODES = Duration.ofDays(2);

    private final ViewStore store;
    private final ReadersNow readers;
    private final SiteProperties site;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();
    private final Semaphore stopping = new Semaphore(0);
    private final Object flushing = new Object();
    private Map<ViewBatch.Key, Long> counted = new HashMap<>();
    private ViewBatch sending = new ViewBatch(0, Map.of());
    private LocalDate tidied;
    private volatile boolean running;

    ViewCounter(ViewStore store, ReadersNow readers, SiteProperties site, Clock clock) {
        this.store = store;
        this.readers = readers;
        this.site = site;
        this.clock = clock;
        this.tidied = today();
    }

    /// Counts one view of a page of the site, and of the article on it.
    public synchronized void count(Optional<ArticleId> article) {
        var day = today();
        counted.merge(new ViewBatch.Key(Views.SITE, day), 1L, Long::sum);
        article.ifPresent(id -> counted.merge(new ViewBatch.Key(id.value(), day), 1L, Long::sum));
    }

    /// What this node has counted today and the store may not know yet.
    synchronized long unstored(String subject) {
        return counted.getOrDefault(new ViewBatch.Key(subject, today()), 0L);
    }

    /// Stores what was counted. What cannot be stored now is kept for the next time.
    ///
    /// @throws org.springframework.dao.DataAccessException when the store is away
    void flush() {
        synchronized (flushing) {
            if (sending.views().isEmpty()) {
                sending = next(sending.number() + 1);
            }
            store.add(node, sending, clock.instant());
            sending = new ViewBatch(sending.number(), Map.of());
        }
    }

    private synchronized ViewBatch next(long number) {
        var views = counted;
        counted = new HashMap<>();
        return new ViewBatch(number, views);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("views").start(this::flushNowAndThen);
    }

    @Override
    public void stop() {
        running = false;
        stopping.release();
        if (!stored()) {
            LOG.warn("The last views before the stop could not be stored");
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void flushNowAndThen() {
        var troubled = false;
        try {
            while (!stopping.tryAcquire(FLUSH.toMillis(), TimeUnit.MILLISECONDS)) {
                var well = stored();
                if (!well && !troubled) {
                    LOG.warn("Views cannot be stored now; they are kept until they can");
                }
                troubled = !well;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean stored() {
        try {
            flush();
            readers.tellOthers(node);
            tidyOnceADay();
            return true;
        } catch (RuntimeException storeAway) {
            LOG.debug("Views are not stored", storeAway);
            return false;
        }
    }

    private void tidyOnceADay() {
        var today = today();
        if (!today.equals(tidied)) {
            store.tidy(today, clock.instant().minus(FORGET_NODES));
            tidied = today;
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(site.zone()).toLocalDate();
    }
}
