package vn.tinhhoa.content.dataset.release;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.media.AssetId;

import java.time.Instant;

/// Says that a picture's rights end earlier than its releases say, because they were cut short
/// since. The released bytes stay as they are; from its end on the picture is not given out.
///
/// @param id dataset and picture, `dataset/picture`
@Document("dataset_rights_ends")
public record RightsEnd(
        @Id String id, @Indexed DatasetId dataset, AssetId asset, Instant end, Instant notedAt) {

    static String id(DatasetId dataset, AssetId asset) {
        return dataset + "/" + asset;
    }
}
