package vn.tinhhoa.content.dataset.release;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.dataset.ItemDescription;
import vn.tinhhoa.content.dataset.bag.FrozenFile;
import vn.tinhhoa.content.media.AssetId;

import java.time.Instant;
import java.util.Objects;

/// A picture as it was released, with what was said of it then.
///
/// @param id release and key, `dataset@1.0.0/key`
/// @param position from 1
/// @param asset the original in the library
/// @param fileName in the bag's `data/images/`
/// @param width upright, in pixels
/// @param height upright, in pixels
/// @param description with its licence resolved, in the dataset's languages
/// @param usableUntil when its rights end; null for never
/// @param file the picture that is offered; null while the release is being made
@Document("released_items")
@CompoundIndex(name = "in_order", def = "{'release': 1, 'position': 1}")
@CompoundIndex(name = "by_asset", def = "{'asset': 1}")
public record ReleasedItem(
        @Id String id,
        ReleaseId release,
        String key,
        int position,
        String group,
        AssetId asset,
        String fileName,
        String mediaType,
        int width,
        int height,
        ItemDescription description,
        @Nullable Instant usableUntil,
        @Nullable FrozenFile file) {

    public static String id(ReleaseId release, String key) {
        return release + "/" + key;
    }

    /// @throws NullPointerException while the release is being made
    public FrozenFile picture() {
        return Objects.requireNonNull(file);
    }

    /// Where it lies in the bag.
    public String path() {
        return "data/images/" + fileName;
    }

    public ReleasedItem with(FrozenFile picture) {
        return new ReleasedItem(
                id,
                release,
                key,
                position,
                group,
                asset,
                fileName,
                mediaType,
                width,
                height,
                description,
                usableUntil,
                picture);
    }
}
