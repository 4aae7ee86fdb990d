package vn.tinhhoa.content.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.media.PictureUsage.Use;
import vn.tinhhoa.content.sweep.Sweep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Notes in the library which pictures are used: soon after somebody said that it may have changed,
/// and once an hour for all, in case nobody said so. A deletion does not rely on it; it asks.
@Component
@Editorial
class UsageSweep implements Sweep {

    static final String NAME = "usage";

    private static final Duration ROUND = Duration.ofHours(1);
    private static final int BATCH = 500;

    private final List<PictureUsage> usages;
    private final MongoTemplate mongo;
    private final Clock clock;
    private Instant nextRound = Instant.MIN;
    private @Nullable AssetId after;

    UsageSweep(List<PictureUsage> usages, MongoTemplate mongo, Clock clock) {
        this.usages = usages;
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        return isRoundDue() || mongo.exists(Query.query(doubtful()), Asset.class);
    }

    @Override
    public boolean sweep() {
        var doubted = noted(Query.query(doubtful()).limit(BATCH));
        note(doubted);
        if (doubted.size() == BATCH) {
            return true;
        }
        return isRoundDue() && goRound();
    }

    private boolean isRoundDue() {
        return !clock.instant().isBefore(nextRound);
    }

    private boolean goRound() {
        var rest = after == null ? new Criteria() : where("_id").gt(after);
        var some = noted(Query.query(rest).with(Sort.by("_id")).limit(BATCH));
        note(some);
        if (some.size() < BATCH) {
            after = null;
            nextRound = clock.instant().plus(ROUND);
            return false;
        }
        after = some.getLast().id();
        return true;
    }

    private static Criteria doubtful() {
        return where("usageOwedSince").ne(null);
    }

    private List<Noted> noted(Query query) {
        query.fields().include("catalogue.used", "usageOwedSince");
        return mongo.find(query, Noted.class, "assets");
    }

    private void note(List<Noted> assets) {
        var ids = assets.stream().map(Noted::id).toList();
        var used =
                ids.isEmpty()
                        ? Set.of()
                        : usages.stream()
                                .flatMap(usage -> usage.of(ids).stream())
                                .map(Use::picture)
                                .collect(Collectors.toSet());
        var changed =
                assets.stream()
                        .filter(asset ->
                                asset.owed() != null || asset.used() != used.contains(asset.id()))
                        .collect(Collectors.partitioningBy(asset -> used.contains(asset.id())));
        changed.forEach(this::note);
    }

    private void note(boolean used, List<Noted> assets) {
        for (var owed : bySince(assets).entrySet()) {
            mongo.updateMulti(
                    Query.query(
                            where("_id").in(owed.getValue()).and("usageOwedSince").is(since(owed))),
                    new Update()
                            .set("catalogue.used", used)
                            .unset("usageOwedSince")
                            .inc("version", 1),
                    Asset.class);
        }
    }

    private static @Nullable Instant since(Map.Entry<Long, List<AssetId>> owed) {
        return owed.getKey() == 0 ? null : Instant.ofEpochMilli(owed.getKey());
    }

    private static Map<Long, List<AssetId>> bySince(List<Noted> assets) {
        return assets.stream()
                .collect(
                        Collectors.groupingBy(
                                asset -> asset.owed() == null ? 0 : asset.owed().toEpochMilli(),
                                Collectors.mapping(Noted::id, Collectors.toList())));
    }

    /// The little of an asset that is read here.
    private record Noted(AssetId id, Catalogued catalogue, @Nullable Instant usageOwedSince) {

        private record Catalogued(boolean used) {}

        boolean used() {
            return catalogue.used();
        }

        @Nullable Instant owed() {
            return usageOwedSince;
        }
    }
}
