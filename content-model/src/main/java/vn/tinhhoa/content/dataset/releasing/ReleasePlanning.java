package vn.tinhhoa.content.dataset.releasing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.dataset.DatasetId;
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

/// Looks at what a release would be now. For thousands of pictures that takes seconds, so the last
/// look at each dataset is kept until somebody changes the dataset; what pictures of the library
/// have to do with it is looked at again after a while, and always before anything is released.
@Component
@Editorial
class ReleasePlanning {

    private static final Duration GOOD = Duration.ofMinutes(10);
    private static final int KEPT = 20;

    private final Datasets datasets;
    private final Releases releases;
    private final ReleaseCheck check;
    private final ItemFreezing freezing;
    private final Clock clock;
    private final LinkedHashMap<DatasetId, Kept> kept = new LinkedHashMap<>();

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

    /// As it was when somebody looked last, if nobody changed the dataset since.
    ReleasePlan recent(DatasetId id) {
        var dataset = datasets.require(id);
        var state = state(dataset);
        var last = last(id);
        return last != null
                        && last.state().equals(state)
                        && last.at().plus(GOOD).isAfter(clock.instant())
                ? last.plan()
                : look(dataset, state);
    }

    /// As it is.
    ReleasePlan fresh(DatasetId id) {
        var dataset = datasets.require(id);
        return look(dataset, state(dataset));
    }

    private String state(ImageDataset dataset) {
        var last = releases.last(dataset.id()).map(DatasetRelease::id);
        return dataset.version() + " " + datasets.state(dataset.id()) + " " + last;
    }

    private ReleasePlan look(ImageDataset dataset, String state) {
        var last = releases.last(dataset.id());
        var number = last.map(DatasetRelease::number).orElse(ReleaseVersion.FIRST);
        var checking = check.of(dataset.facts());
        var pictures = freezing.freeze(dataset, new ReleaseId(dataset.id(), number), checking);
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
