package vn.tinhhoa.portal.pagecache;

import org.springframework.dao.DataAccessException;

import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.topic.SiteTopics;
import vn.tinhhoa.portal.problem.StoreHealth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Notices what changed without a publication, in this process or another: a release came out or
/// was taken back, a picture was withdrawn, a contest's rules came into force, a contest opened or
/// closed, a topic or place got another name. Looks when pages are asked for, at most once a
/// second.
class StoreWatch {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final PublishedDatasets datasets;
    private final PublishedContests contests;
    private final SiteTopics topics;
    private final Gazetteer places;
    private final PageCache cache;
    private final StoreHealth health;
    private final Clock clock;
    private Instant lastLook = Instant.MIN;
    private String lastSeen = "";

    StoreWatch(
            PublishedDatasets datasets,
            PublishedContests contests,
            SiteTopics topics,
            Gazetteer places,
            PageCache cache,
            StoreHealth health,
            Clock clock) {
        this.datasets = datasets;
        this.contests = contests;
        this.topics = topics;
        this.places = places;
        this.cache = cache;
        this.health = health;
        this.clock = clock;
    }

    /// To be asked before a page is taken from the cache.
    void look() {
        if (isTime() && !seemsTheSame(seen())) {
            cache.publicationsChanged();
        }
    }

    private synchronized boolean isTime() {
        var now = clock.instant();
        if (now.isBefore(lastLook.plus(PAUSE))) {
            return false;
        }
        lastLook = now;
        return true;
    }

    private synchronized boolean seemsTheSame(String seen) {
        var same = seen.equals(lastSeen);
        lastSeen = seen;
        return same;
    }

    /// While the store is away nothing has changed.
    private String seen() {
        try {
            return String.join(
                    " ",
                    datasets.fingerprint(),
                    contests.fingerprint(clock.instant()),
                    Integer.toString(topics.fingerprint()),
                    Integer.toString(places.fingerprint()));
        } catch (DataAccessException storeAway) {
            health.wasAway();
            return lastSeen();
        }
    }

    private synchronized String lastSeen() {
        return lastSeen;
    }
}
