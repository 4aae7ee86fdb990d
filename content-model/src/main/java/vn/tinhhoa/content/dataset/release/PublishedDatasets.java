package vn.tinhhoa.content.dataset.release;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Reread;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Withdrawals;
import vn.tinhhoa.content.dataset.bag.FrozenFile;
import vn.tinhhoa.content.dataset.bag.FrozenFiles;
import vn.tinhhoa.content.dataset.bag.ReleaseBag;
import vn.tinhhoa.content.dataset.bag.ReleaseBags;
import vn.tinhhoa.content.language.Localised;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything that readers and programs may ask of datasets. Only what was released is ever given
/// out, and of that nothing that was taken back.
@Component
public class PublishedDatasets {

    private static final List<ReleaseState> OPEN =
            List.of(ReleaseState.RELEASED, ReleaseState.DEPRECATED);

    private final DatasetReleaseRepository releases;
    private final ReleasedItemRepository items;
    private final Withdrawals withdrawals;
    private final RightsEndRepository rightsEnds;
    private final ReleaseOutlines outlines;
    private final FrozenFiles files;
    private final ReleaseBags bags;
    private final Clock clock;
    private final Reread<Boolean> any;

    PublishedDatasets(
            DatasetReleaseRepository releases,
            ReleasedItemRepository items,
            Withdrawals withdrawals,
            RightsEndRepository rightsEnds,
            ReleaseOutlines outlines,
            FrozenFiles files,
            ReleaseBags bags,
            Clock clock) {
        this.releases = releases;
        this.items = items;
        this.withdrawals = withdrawals;
        this.rightsEnds = rightsEnds;
        this.outlines = outlines;
        this.files = files;
        this.bags = bags;
        this.clock = clock;
        this.any = new Reread<>(() -> releases.existsByStateIn(OPEN), clock);
    }

    /// Whether there is any dataset to show, as it was two seconds ago or at the last
    /// [#fingerprint].
    public boolean isAny() {
        return any.get();
    }

    /// Changes whenever anything that the public may see of datasets does, but for rights whose end
    /// comes.
    public String fingerprint() {
        any.forget();
        return releases.publicOnes().stream()
                        .map(release -> release.id() + "/" + release.version())
                        .sorted()
                        .collect(Collectors.joining(" "))
                + " "
                + withdrawals.count()
                + " "
                + rightsEnds.count()
                + rightsEnds
                        .findFirstByOrderByNotedAtDesc()
                        .map(last -> " " + last.notedAt() + last.id())
                        .orElse("");
    }

    /// The latest release of every dataset, the newest first.
    public List<DatasetRelease> latest() {
        return releases.findByStateIn(OPEN).stream()
                .collect(Collectors.groupingBy(DatasetRelease::dataset))
                .values()
                .stream()
                .flatMap(all -> latest(all).stream())
                .sorted(
                        Comparator.comparing(DatasetRelease::released)
                                .reversed()
                                .thenComparing(DatasetRelease::dataset))
                .toList();
    }

    /// The one that `latest` means: the highest number that is not deprecated, else the highest.
    public Optional<DatasetRelease> latest(DatasetId dataset) {
        return latest(releases.findByDataset(dataset));
    }

    private static Optional<DatasetRelease> latest(List<DatasetRelease> all) {
        return all.stream()
                .filter(DatasetRelease::isOpen)
                .max(
                        Comparator.comparing((DatasetRelease release) ->
                                        release.state() == ReleaseState.RELEASED)
                                .thenComparing(DatasetRelease::number));
    }

    /// All that ever became public, the highest number first; tombstones too.
    public List<DatasetRelease> releases(DatasetId dataset) {
        return releases.findByDataset(dataset).stream()
                .filter(release -> release.state() != ReleaseState.DRAFT)
                .sorted(Comparator.comparing(DatasetRelease::number).reversed())
                .toList();
    }

    /// One that became public; it may be a tombstone by now.
    public Optional<DatasetRelease> release(ReleaseId id) {
        return releases.findById(id).filter(release -> release.state() != ReleaseState.DRAFT);
    }

    /// Its pictures in their order, those that were taken back too: ask [#tombstones].
    ///
    /// @param page from 0
    public List<ReleasedItem> items(DatasetRelease release, int page, int size) {
        return release.isOpen()
                ? items.findByReleaseOrderByPosition(release.id(), PageRequest.of(page, size))
                : List.of();
    }

    public Optional<ReleasedItem> item(DatasetRelease release, String key) {
        return release.isOpen()
                ? items.findById(ReleasedItem.id(release.id(), key))
                : Optional.empty();
    }

    /// Those of its pictures that have these keys, in the keys' order; unknown keys are passed
    /// over.
    public List<ReleasedItem> items(DatasetRelease release, List<String> keys) {
        if (!release.isOpen()) {
            return List.of();
        }
        var ids = keys.stream().map(key -> ReleasedItem.id(release.id(), key)).toList();
        var found =
                items.findAllById(ids).stream()
                        .collect(Collectors.toMap(ReleasedItem::key, Function.identity()));
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// The first of its pictures that are still given out.
    public List<ReleasedItem> first(DatasetRelease release, int most) {
        var gone = tombstones(release).keySet();
        return items(
                release,
                outlines.of(release).entries().stream()
                        .map(ReleaseOutline.Entry::key)
                        .filter(key -> !gone.contains(key))
                        .limit(most)
                        .toList());
    }

    /// What there is to list, filter and map.
    public ReleaseOutline outline(DatasetRelease release) {
        return outlines.of(release);
    }

    /// What stands in the place of pictures of this release that are no longer given out, by their
    /// keys.
    ///
    /// @param reason empty when the right to show it ended
    /// @param at since when it is gone
    public record Tombstone(String key, Localised reason, Instant at) {}

    public Map<String, Tombstone> tombstones(DatasetRelease release) {
        var outline = outlines.of(release);
        var now = clock.instant();
        var tombstones = new HashMap<String, Tombstone>();
        var cutShort =
                rightsEnds.findByDataset(release.dataset()).stream()
                        .collect(Collectors.toMap(RightsEnd::asset, RightsEnd::end));
        for (var entry : outline.entries()) {
            var end = entry.usableUntil(cutShort.get(entry.asset()));
            if (end != null && !end.isAfter(now)) {
                tombstones.put(entry.key(), new Tombstone(entry.key(), Localised.EMPTY, end));
            }
        }
        withdrawals
                .of(release.dataset())
                .forEach((key, withdrawal) -> {
                    if (outline.contains(key)) {
                        tombstones.put(
                                key, new Tombstone(key, withdrawal.reason(), withdrawal.at()));
                    }
                });
        return tombstones;
    }

    /// Whether all of it is given out, so that there is a bag.
    public boolean isWhole(DatasetRelease release) {
        return release.isOpen() && tombstones(release).isEmpty();
    }

    /// Reads what there is to know of the latest releases, so that no reader waits for it.
    public void prepare() {
        latest().forEach(outlines::of);
    }

    /// The whole release as a ZIP. Nothing when pictures of it are no longer given out: other bytes
    /// under the same name it never has.
    public Optional<ReleaseBag> bag(DatasetRelease release) throws IOException {
        if (!isWhole(release)) {
            return Optional.empty();
        }
        return Optional.of(bags.open(release.id().fileName(), release.bytes().bagIndex()));
    }

    public InputStream open(FrozenFile file) throws IOException {
        return files.open(file);
    }
}
