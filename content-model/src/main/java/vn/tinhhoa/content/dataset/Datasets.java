package vn.tinhhoa.content.dataset;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.media.AssetId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The datasets that the house works on.
@Component
@Editorial
public class Datasets {

    private final DatasetRepository datasets;
    private final DatasetItemRepository items;

    Datasets(DatasetRepository datasets, DatasetItemRepository items) {
        this.datasets = datasets;
        this.items = items;
    }

    public Optional<ImageDataset> find(DatasetId id) {
        return datasets.findById(id);
    }

    public ImageDataset require(DatasetId id) {
        return find(id).orElseThrow(() -> new NotFoundException("No dataset " + id));
    }

    /// The last changed first.
    ///
    /// @param page from 0
    public List<ImageDataset> lastChanged(int page, int size) {
        return datasets.findAllByOrderByChangedAtDescIdAsc(PageRequest.of(page, size));
    }

    public long count() {
        return datasets.count();
    }

    public Optional<DatasetItem> findItem(ItemId id) {
        return items.findById(id);
    }

    public DatasetItem requireItem(ItemId id) {
        return findItem(id).orElseThrow(() -> new NotFoundException("No item " + id));
    }

    /// The item that shows this picture, if the dataset has it.
    public Optional<DatasetItem> itemOf(DatasetId dataset, AssetId picture) {
        return items.findByDatasetAndAsset(dataset, picture);
    }

    /// In their order.
    ///
    /// @param page from 0
    public List<DatasetItem> items(DatasetId dataset, int page, int size) {
        return items.findByDatasetOrderByOrderAscIdAsc(dataset, PageRequest.of(page, size));
    }

    /// All of them in their order, one at a time.
    public void eachItem(DatasetId dataset, Consumer<DatasetItem> visitor) {
        try (var all = items.findByDatasetOrderByOrderAscIdAsc(dataset)) {
            all.forEach(visitor);
        }
    }

    /// Which of these pictures are in the dataset.
    public Set<AssetId> holds(DatasetId dataset, Collection<AssetId> pictures) {
        return items.findByAssetIn(pictures).stream()
                .filter(item -> item.dataset().equals(dataset))
                .map(DatasetItem::asset)
                .collect(Collectors.toSet());
    }

    /// The item that stands before this one; nothing for the first.
    public Optional<DatasetItem> before(DatasetItem item) {
        return items.findFirstByDatasetAndOrderLessThanOrderByOrderDesc(
                item.dataset(), item.order());
    }

    /// The item that stands behind this one; nothing for the last.
    public Optional<DatasetItem> behind(DatasetItem item) {
        return items.findFirstByDatasetAndOrderGreaterThanOrderByOrderAsc(
                item.dataset(), item.order());
    }

    /// Differs when an item came, went, or was changed.
    public String state(DatasetId dataset) {
        return items.countByDataset(dataset)
                + items.findFirstByDatasetOrderByChangedAtDesc(dataset)
                        .map(last -> " " + last.id() + " " + last.version())
                        .orElse("");
    }

    public long countItems(DatasetId dataset) {
        return items.countByDataset(dataset);
    }
}
