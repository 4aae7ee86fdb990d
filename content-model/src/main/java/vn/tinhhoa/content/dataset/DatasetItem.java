package vn.tinhhoa.content.dataset;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.media.AssetId;

import java.time.Instant;

/// A picture in a dataset, a document of its own: thousands stand in one dataset, and two curators
/// may describe two of them at once.
///
/// @param order its place; between two others there is always room for one more
/// @param group such as a village or a series; may be empty
@Document("dataset_items")
@CompoundIndex(name = "in_order", def = "{'dataset': 1, 'order': 1, '_id': 1}")
@CompoundIndex(name = "last_changed", def = "{'dataset': 1, 'changedAt': -1}")
@CompoundIndex(name = "once", def = "{'dataset': 1, 'asset': 1}", unique = true)
public record DatasetItem(
        @Id ItemId id,
        @Version @Nullable Long version,
        DatasetId dataset,
        @Indexed AssetId asset,
        double order,
        String group,
        ItemDescription description,
        Instant changedAt) {

    DatasetItem with(ItemDescription newDescription, Instant now) {
        return new DatasetItem(id, version, dataset, asset, order, group, newDescription, now);
    }

    DatasetItem at(double newOrder, String newGroup, Instant now) {
        return new DatasetItem(
                id, version, dataset, asset, newOrder, newGroup.strip(), description, now);
    }
}
