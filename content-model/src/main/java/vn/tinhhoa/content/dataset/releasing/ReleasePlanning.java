package vn.tinhhoa.content.dataset.releasing;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.DatasetItem;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.ImageDataset;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.dataset.release.Releases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Looks at what a release would be now. For thousands of pictures that takes seconds, so the last
/// look at each dataset is kept until somebody changes the dataset, and a page need not wait for a
/// new one; what pictures of the library have to do with it is looked at again after a while, and
/// always before anything is released.
@Component
@Editorial
class ReleasePlanning {

    private static final Duration GOOD = Duration.ofMinutes(10);
    private static final int KEPT = 20;

    /// So many pictures are looked at while a page waits.
    private static final int FEW = 100;

    private static final Logger LOG = LoggerFactory.getLogger(ReleasePlanning.class);

    private final Datasets datasets;
    private final Releases releases;
    private final ReleaseCheck check;
    private final ItemFreezing freezing;
    private final Clock clock;
    private final LinkedHashMap<DatasetId, Kept> kept = new LinkedHashMap<>();
    private final Map<DatasetId, Looking> underWay = new ConcurrentHashMap<>();

    ReleasePlanning(
            Datasets datasets,
            Releases releases,
            ReleaseCheck check,
            ItemFreezing freezing,
            Clock clock) {
        this.datasets = datasets;
        this.releases = releases;
        this.check = check;
        this.freezing = freezing;
        this.clock = clock;
    }

    /// @param state of the dataset when it was looked at
    private record Kept(String state, Instant at, ReleasePlan plan) {}

    /// A look that is under way.
    private static final class Looking {

        private final long pictures;
        private final AtomicLong seen = new AtomicLong();
        private volatile boolean failed;

        private Looking(long pictures) {
            this.pictures = pictures;
        }

        private PlanProgress progress() {
            return new PlanProgress(seen.get(), pictures, failed);
        }
    }

    /// As it was when somebody looked last, if nobody changed the dataset since.
    ReleasePlan recent(DatasetId id) {
        var dataset = datasets.require(id);
        var state = state(dataset);
        return known(dataset, state).orElseGet(() -> look(dataset, state, item -> {}));
    }

    /// The same without waiting: of many pictures it begins a look and says nothing yet. Where such
    /// a look failed, the next one is waited for, so that whoever asks learns why.
    Optional<ReleasePlan> soon(DatasetId id) {
        var dataset = datasets.require(id);
        var state = state(dataset);
        var known = known(dataset, state);
        if (known.isPresent()) {
            return known;
        }
        var pictures = datasets.countItems(id);
        var looking = underWay.get(id);
        if (pictures <= FEW || looking != null && looking.failed) {
            underWay.remove(id);
            return Optional.of(look(dataset, state, item -> {}));
        }
        var begun = new Looking(pictures);
        if (underWay.putIfAbsent(id, begun) == null) {
            var meanwhile = known(dataset, state);
            if (meanwhile.isPresent()) {
                underWay.remove(id, begun);
                return meanwhile;
            }
            Thread.ofPlatform()
                    .daemon()
                    .name("release-check " + id)
                    .start(() -> goOn(dataset, state, begun));
        }
        return Optional.empty();
    }

    /// How far the look is that [#soon] began; nothing when none is under way.
    Optional<PlanProgress> progress(DatasetId id) {
        return Optional.ofNullable(underWay.get(id)).map(Looking::progress);
    }

    private void goOn(ImageDataset dataset, String state, Looking looking) {
        try {
            look(dataset, state, item -> looking.seen.incrementAndGet());
            underWay.remove(dataset.id(), looking);
        } catch (RuntimeException failed) {
            looking.failed = true;
            LOG.warn("{} could not be looked at", dataset.id(), failed);
        }
    }

    /// As it is.
    ReleasePlan fresh(DatasetId id) {
        var dataset = datasets.require(id);
        return look(dataset, state(dataset), item -> {});
    }

    private Optional<ReleasePlan> known(ImageDataset dataset, String state) {
        return Optional.ofNullable(last(dataset.id()))
                .filter(last -> last.state().equals(state))
                .filter(last -> last.at().plus(GOOD).isAfter(clock.instant()))
                .map(Kept::plan);
    }

    private String state(ImageDataset dataset) {
        var last = releases.last(dataset.id()).map(DatasetRelease::id);
        return dataset.version() + " " + datasets.state(dataset.id()) + " " + last;
    }

    private ReleasePlan look(ImageDataset dataset, String state, Consumer<DatasetItem> onTheWay) {
        var last = releases.last(dataset.id());
        var number = last.map(DatasetRelease::number).orElse(ReleaseVersion.FIRST);
        var checking = check.of(dataset.facts());
        var pictures =
                freezing.freeze(
                        dataset,
                        new ReleaseId(dataset.id(), number),
                        (item, asset) -> {
                            checking.see(item, asset);
                            onTheWay.accept(item);
                        });
        var before = last.map(release -> releases.items(release.id())).orElse(List.of());
        var changes = ReleaseChanges.between(before, pictures);
        var proposed = last.isPresent() ? number.next(changes.step()) : number;
        var plan = new ReleasePlan(checking.issues(), last, changes, proposed);
        keep(dataset.id(), new Kept(state, clock.instant(), plan));
        return plan;
    }

    private synchronized @Nullable Kept last(DatasetId id) {
        return kept.get(id);
    }

    private synchronized void keep(DatasetId id, Kept look) {
        kept.putLast(id, look);
        if (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
    }
}
