package vn.tinhhoa.content.dataset;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A dataset as its curators work on it. The public never sees this, only its releases.
///
/// @param changedAt when its facts, or any of its items, were changed last
@Document("datasets")
public record ImageDataset(
        @Id DatasetId id,
        @Version @Nullable Long version,
        DatasetFacts facts,
        String createdBy,
        Instant createdAt,
        Instant changedAt) {

    ImageDataset with(DatasetFacts newFacts, Instant now) {
        return new ImageDataset(id, version, newFacts, createdBy, createdAt, now);
    }
}
