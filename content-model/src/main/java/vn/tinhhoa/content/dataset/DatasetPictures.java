package vn.tinhhoa.content.dataset;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.PictureUsage;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where datasets use pictures. Releases have copies of their own and need no original.
@Component
@Editorial
class DatasetPictures implements PictureUsage {

    private final DatasetItemRepository items;
    private final DatasetRepository datasets;

    DatasetPictures(DatasetItemRepository items, DatasetRepository datasets) {
        this.items = items;
        this.datasets = datasets;
    }

    @Override
    public List<Use> of(Collection<AssetId> pictures) {
        var found = items.findByAssetIn(pictures);
        var ids = found.stream().map(DatasetItem::dataset).distinct().toList();
        var known =
                datasets.findAllById(ids).stream()
                        .collect(Collectors.toMap(ImageDataset::id, ImageDataset::facts));
        return found.stream()
                .flatMap(item ->
                        Stream.ofNullable(known.get(item.dataset())).map(facts -> use(item, facts)))
                .toList();
    }

    private static Use use(DatasetItem item, DatasetFacts facts) {
        var title = facts.titles().plain().in(facts.first(), item.dataset().value());
        return new Use(item.asset(), "dataset", item.dataset().value(), facts.first(), title);
    }
}
