package vn.tinhhoa.content.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.media.likeness.Likeness;
import vn.tinhhoa.content.media.likeness.Look;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// Finds pictures that look like one. What they look like is kept in memory, a quarter of a
/// kilobyte for each, so that one is compared with 20,000 in a moment.
@Component
@Editorial
public class SimilarPictures {

    /// Clocks of several nodes differ a little.
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final MongoTemplate mongo;
    private final Map<AssetId, Likeness> known = new LinkedHashMap<>();
    private Instant looked = Instant.EPOCH;

    SimilarPictures(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// How alike two pictures are.
    public enum Degree {
        /// The same picture in another size, compressed anew, cut a little, framed or marked.
        SAME,
        /// Another picture of the same thing, perhaps.
        SIMILAR
    }

    /// @param distance 0 is alike; see [Likeness#distance]
    public record Similar(AssetId id, Degree degree, int distance) {}

    /// The most similar first, without the picture itself.
    public List<Similar> to(Asset asset) {
        var likeness = asset.likeness();
        return likeness == null
                ? List.of()
                : to(
                        other ->
                                other.getKey().equals(asset.id())
                                        ? Integer.MAX_VALUE
                                        : likeness.distance(other.getValue()),
                        Likeness.SIMILAR);
    }

    /// Those that are the same picture as one that is not in the library, perhaps mirrored.
    public List<Similar> same(Look look) {
        return to(other -> look.distance(other.getValue()), Likeness.SAME);
    }

    private synchronized List<Similar> to(
            ToIntFunction<Map.Entry<AssetId, Likeness>> distance, int farthest) {
        learn();
        return known.entrySet().stream()
                .map(other -> Map.entry(other.getKey(), distance.applyAsInt(other)))
                .filter(other -> other.getValue() <= farthest)
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(other ->
                        new Similar(
                                other.getKey(),
                                other.getValue() <= Likeness.SAME ? Degree.SAME : Degree.SIMILAR,
                                other.getValue()))
                .filter(other -> exists(other.id()))
                .toList();
    }

    private boolean exists(AssetId id) {
        var there =
                mongo.exists(
                        Query.query(where("_id").is(id).and("deletionOwedSince").is(null)),
                        Asset.class);
        if (!there) {
            known.remove(id);
        }
        return there;
    }

    private void learn() {
        var query =
                Query.query(where("createdAt").gt(looked.minus(OVERLAP)))
                        .with(Sort.by("createdAt"));
        query.fields().include("likeness", "createdAt");
        try (var fresh = mongo.stream(query, Seen.class, "assets")) {
            fresh.forEach(seen -> {
                if (seen.likeness() != null) {
                    known.put(seen.id(), seen.likeness());
                }
                looked = seen.createdAt();
            });
        }
    }

    private record Seen(AssetId id, @Nullable Likeness likeness, Instant createdAt) {}
}
