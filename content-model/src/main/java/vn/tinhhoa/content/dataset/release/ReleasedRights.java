package vn.tinhhoa.content.dataset.release;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.PictureFollower;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// Follows the rights of released pictures: where they were cut short after a release, that is
/// noted for whoever gives releases out. Where they were prolonged, the release still says when
/// they end, and only the next one says more.
@Component
@Editorial
class ReleasedRights implements PictureFollower {

    private final Assets assets;
    private final Releases releases;
    private final RightsEndRepository ends;
    private final Clock clock;

    ReleasedRights(Assets assets, Releases releases, RightsEndRepository ends, Clock clock) {
        this.assets = assets;
        this.releases = releases;
        this.ends = ends;
        this.clock = clock;
    }

    @Override
    public boolean follow(Asset asset) {
        for (var file : assets.olderVersions(asset.id())) {
            releases.showing(List.of(file)).stream()
                    .collect(Collectors.groupingBy(item -> item.release().dataset()))
                    .forEach((dataset, items) -> note(dataset, file, items));
        }
        return true;
    }

    private void note(DatasetId dataset, AssetId asset, List<ReleasedItem> items) {
        var id = RightsEnd.id(dataset, asset);
        var end = assets.usableUntil(asset);
        var before = ends.findById(id);
        if (end.isPresent() && items.stream().anyMatch(item -> isShorter(end.get(), item))) {
            if (before.map(RightsEnd::end).filter(end.get()::equals).isEmpty()) {
                ends.save(new RightsEnd(id, dataset, asset, end.get(), clock.instant()));
                releases.oweIndex(dataset);
            }
        } else if (before.isPresent()) {
            ends.deleteById(id);
            releases.oweIndex(dataset);
        }
    }

    private static boolean isShorter(Instant end, ReleasedItem item) {
        var frozen = item.usableUntil();
        return frozen == null || end.isBefore(frozen);
    }
}
