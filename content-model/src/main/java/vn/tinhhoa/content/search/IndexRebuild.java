package vn.tinhhoa.content.search;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.OwedPublications;
import vn.tinhhoa.content.audit.AuditTrail;

import java.time.Clock;
import java.time.Instant;

/// Builds the index anew from the publications, datasets and contests while search goes on with the
/// old one.
@Component
@Editorial
public class IndexRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);
    private static final int BATCH = 200;

    private final OwedPublications publications;
    private final FindableArticles findable;
    private final FindableDatasets datasets;
    private final FindableContests contests;
    private final ContestIndexing contestIndexing;
    private final SearchIndex index;
    private final AuditTrail audit;
    private final Clock clock;
    private volatile Progress progress = Progress.NONE;

    IndexRebuild(
            OwedPublications publications,
            FindableArticles findable,
            FindableDatasets datasets,
            FindableContests contests,
            ContestIndexing contestIndexing,
            SearchIndex index,
            AuditTrail audit,
            Clock clock) {
        this.publications = publications;
        this.findable = findable;
        this.datasets = datasets;
        this.contests = contests;
        this.contestIndexing = contestIndexing;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    public enum State {
        NEVER,
        RUNNING,
        DONE,
        FAILED
    }

    /// How far a rebuild is.
    ///
    /// @param done publications put into the new index so far
    /// @param total publications there were when it began
    public record Progress(State state, long done, long total, @Nullable Instant since) {

        static final Progress NONE = new Progress(State.NEVER, 0, 0, null);

        /// From 0 to 100.
        public int percent() {
            return total == 0 ? (state == State.DONE ? 100 : 0) : (int) (100 * done / total);
        }
    }

    public Progress progress() {
        return progress;
    }

    /// Starts in the background.
    ///
    /// @return false when a rebuild is under way already
    public boolean start(Officer by) {
        by.require(Role.ADMINISTRATOR);
        var started = start();
        if (started) {
            audit.record(by, "index.rebuilt", "search");
        }
        return started;
    }

    /// An index that is empty although something is public was lost, or has a new layout.
    void startIfLost() {
        if (index.size() == 0 && publications.countLive() > 0) {
            LOG.info("The search index is empty and is built anew");
            start();
        }
    }

    private synchronized boolean start() {
        if (progress.state() == State.RUNNING) {
            return false;
        }
        var begun = new Progress(State.RUNNING, 0, publications.countLive(), clock.instant());
        progress = begun;
        Thread.ofPlatform().daemon().name("index-rebuild").start(() -> run(begun));
        return true;
    }

    private void run(Progress begun) {
        SearchIndex.Rebuild rebuild = null;
        try {
            rebuild = index.rebuild();
            var done = 0L;
            var batch = publications.liveAfter(null, BATCH);
            while (!batch.isEmpty()) {
                rebuild.put(batch.stream().map(findable::document).toList());
                done += batch.size();
                progress =
                        new Progress(
                                State.RUNNING, done, Math.max(done, begun.total()), begun.since());
                batch = publications.liveAfter(batch.getLast().id(), BATCH);
            }
            rebuild.put(datasets.documents());
            rebuild.put(contests.documents());
            rebuild.commit();
            datasets.oweAgain();
            contestIndexing.oweAgain();
            publications.oweSince(begun.since() == null ? Instant.EPOCH : begun.since());
            progress = new Progress(State.DONE, done, done, clock.instant());
            LOG.info("The search index was built anew with {} publications", done);
        } catch (RuntimeException failure) {
            LOG.error("The search index could not be built anew; the old one stays", failure);
            if (rebuild != null) {
                rebuild.abandon();
            }
            progress = new Progress(State.FAILED, 0, begun.total(), clock.instant());
        }
    }
}
