package vn.tinhhoa.content.dataset.release;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything that readers and programs may ask of datasets. Only what was released is ever given
/// out, and of that nothing that was taken back.
@Component
public class PublishedDatasets {

    private final DatasetReleaseRepository releases;
    private final ReleasedItemRepository items;
    private final Withdrawals withdrawals;
    private final FrozenFiles files;
    private final ReleaseBags bags;
    private final Clock clock;

    PublishedDatasets(
            DatasetReleaseRepository releases,
            ReleasedItemRepository items,
            Withdrawals withdrawals,
            FrozenFiles files,
            ReleaseBags bags,
            Clock clock) {
        this.releases = releases;
        this.items = items;
        this.withdrawals = withdrawals;
        this.files = files;
        this.bags = bags;
        this.clock = clock;
    }

    /// The latest release of every dataset, the newest first.
    public List<DatasetRelease> latest() {
        return releases
                .findByStateIn(List.of(ReleaseState.RELEASED, ReleaseState.DEPRECATED))
                .stream()
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

    /// What stands in the place of pictures of this release that are no longer given out, by their
    /// keys.
    ///
    /// @param reason empty when the right to show it ended
    public record Tombstone(String key, Localised reason) {}

    public Map<String, Tombstone> tombstones(DatasetRelease release) {
        var tombstones = new HashMap<String, Tombstone>();
        for (var ended :
                items.findByReleaseAndUsableUntilLessThanEqual(release.id(), clock.instant())) {
            tombstones.put(ended.key(), new Tombstone(ended.key(), Localised.EMPTY));
        }
        withdrawals
                .of(release.dataset())
                .forEach((key, withdrawal) -> {
                    if (items.existsById(ReleasedItem.id(release.id(), key))) {
                        tombstones.put(key, new Tombstone(key, withdrawal.reason()));
                    }
                });
        return tombstones;
    }

    /// The whole release as a ZIP. Nothing when pictures of it are no longer given out: other bytes
    /// under the same name it never has.
    public Optional<ReleaseBag> bag(DatasetRelease release) throws IOException {
        if (!release.isOpen() || !tombstones(release).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(bags.open(release.id().fileName(), release.bytes().bagIndex()));
    }

    public InputStream open(FrozenFile file) throws IOException {
        return files.open(file);
    }
}
