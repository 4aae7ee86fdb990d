package vn.tinhhoa.content.dataset.releasing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.dataset.DatasetItem;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.ImageDataset;
import vn.tinhhoa.content.dataset.picture.PictureCleaning;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.Assets;

import java.util.ArrayList;
import java.util.List;

/// Takes down what a dataset's pictures are and what is said of them now.
@Component
@Editorial
class ItemFreezing {

    private static final int PAGE = 200;

    private final Datasets datasets;
    private final Assets assets;

    ItemFreezing(Datasets datasets, Assets assets) {
        this.datasets = datasets;
        this.assets = assets;
    }

    /// Sees each item with its picture, as long as there is one.
    interface Visitor {

        void see(DatasetItem item, @Nullable Asset asset);
    }

    /// In their order; what could not be released anyway is left out.
    List<ReleasedItem> freeze(ImageDataset dataset, ReleaseId release) {
        return freeze(dataset, release, (item, asset) -> {});
    }

    /// The same, and lets somebody look at each item on the way: thousands are read only once.
    List<ReleasedItem> freeze(ImageDataset dataset, ReleaseId release, Visitor visitor) {
        var frozen = new ArrayList<ReleasedItem>();
        var page = datasets.items(dataset.id(), 0, PAGE);
        for (int number = 1; !page.isEmpty(); number++) {
            var known = assets.findAll(page.stream().map(DatasetItem::asset).toList());
            for (var item : page) {
                var asset = known.get(item.asset());
                visitor.see(item, asset);
                if (asset != null && PictureCleaning.types().contains(asset.mediaType())) {
                    frozen.add(freeze(dataset, release, item, asset, frozen.size() + 1));
                }
            }
            page = datasets.items(dataset.id(), number, PAGE);
        }
        return frozen;
    }

    private static ReleasedItem freeze(
            ImageDataset dataset, ReleaseId release, DatasetItem item, Asset asset, int position) {
        var facts = dataset.facts();
        var key = item.id().key();
        return new ReleasedItem(
                ReleasedItem.id(release, key),
                release,
                key,
                position,
                item.group(),
                asset.id(),
                key + "." + PictureCleaning.extension(asset.mediaType()),
                asset.mediaType(),
                asset.width(),
                asset.height(),
                item.description().released(facts.languages(), facts.licence()),
                asset.rights().end().orElse(null),
                null);
    }
}
