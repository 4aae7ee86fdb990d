package vn.tinhhoa.content.dataset.release;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.ItemWithdrawn;
import vn.tinhhoa.content.media.AssetId;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All releases, those that are being made too: for whoever makes them.
@Component
@Editorial
public class Releases {

    private final DatasetReleaseRepository releases;
    private final ReleasedItemRepository items;
    private final MongoTemplate mongo;
    private final Clock clock;

    Releases(
            DatasetReleaseRepository releases,
            ReleasedItemRepository items,
            MongoTemplate mongo,
            Clock clock) {
        this.releases = releases;
        this.items = items;
        this.mongo = mongo;
        this.clock = clock;
    }

    public Optional<DatasetRelease> find(ReleaseId id) {
        return releases.findById(id);
    }

    public DatasetRelease require(ReleaseId id) {
        return find(id).orElseThrow(() -> new NotFoundException("No release " + id));
    }

    /// The highest number first.
    public List<DatasetRelease> of(DatasetId dataset) {
        return releases.findByDataset(dataset).stream()
                .sorted(Comparator.comparing(DatasetRelease::number).reversed())
                .toList();
    }

    /// The last one that became public, whatever became of it since.
    public Optional<DatasetRelease> last(DatasetId dataset) {
        return of(dataset).stream()
                .filter(release -> release.state() != ReleaseState.DRAFT)
                .findFirst();
    }

    /// @return false when this number is there already
    public boolean insert(DatasetRelease release) {
        try {
            releases.insert(release);
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException taken) {
            return false;
        }
    }

    public DatasetRelease save(DatasetRelease release) {
        return releases.save(release);
    }

    /// Takes back what never became public.
    public void discard(DatasetRelease draft) {
        if (draft.state() == ReleaseState.DRAFT) {
            items.deleteByRelease(draft.id());
            releases.deleteById(draft.id());
        }
    }

    /// Writes the pictures of a release that is about to be made.
    public void replaceItems(ReleaseId release, List<ReleasedItem> frozen) {
        items.deleteByRelease(release);
        items.saveAll(frozen);
    }

    /// In their order.
    public List<ReleasedItem> items(ReleaseId release) {
        return items.findByReleaseOrderByPosition(release);
    }

    /// How many of its pictures are ready.
    public long countReady(ReleaseId release) {
        return items.countByReleaseAndFileNotNull(release);
    }

    public void ready(ReleasedItem item) {
        items.save(item);
    }

    public List<ReleasedItem> showing(Collection<AssetId> assets) {
        return items.findByAssetIn(assets);
    }

    public boolean isMakingOwed() {
        return releases.existsByMakingOwedSinceNotNull();
    }

    public Optional<DatasetRelease> longestOwed() {
        return releases.findFirstByMakingOwedSinceNotNullOrderByMakingOwedSince();
    }

    /// Those behind a position, in their order.
    public List<ReleasedItem> items(ReleaseId release, int after, int most) {
        return items.findByReleaseAndPositionGreaterThanOrderByPosition(
                release, after, Limit.of(most));
    }

    public boolean areSizesOwed() {
        return releases.existsBySizesOwedSinceNotNull();
    }

    public Optional<DatasetRelease> longestOwedSizes() {
        return releases.findFirstBySizesOwedSinceNotNullOrderBySizesOwedSince();
    }

    /// Says that all sizes of all its pictures are there. Nothing that readers see changes by it.
    public void sizesMade(DatasetRelease release, int rules) {
        mongo.updateFirst(
                Query.query(
                        Criteria.where("_id")
                                .is(release.id())
                                .and("sizesOwedSince")
                                .is(release.sizesOwedSince())),
                new Update().unset("sizesOwedSince").set("sizesRules", rules),
                DatasetRelease.class);
    }

    /// Says that the sizes of all that were made by other rules are to be made.
    public void oweSizes(int rules) {
        mongo.updateMulti(
                Query.query(
                        Criteria.where("state")
                                .in(ReleaseState.RELEASED, ReleaseState.DEPRECATED)
                                .and("sizesRules")
                                .ne(rules)
                                .and("sizesOwedSince")
                                .is(null)),
                Update.update("sizesOwedSince", clock.instant()),
                DatasetRelease.class);
    }

    public boolean isIndexOwed() {
        return releases.existsByIndexOwedSinceNotNull();
    }

    public List<DatasetRelease> indexOwed(int most) {
        return releases.findByIndexOwedSinceNotNullOrderByIndexOwedSince(Limit.of(most));
    }

    /// Says that search knows of this, unless it changed meanwhile.
    public void indexed(DatasetRelease release) {
        mongo.updateFirst(
                Query.query(
                        Criteria.where("_id")
                                .is(release.id())
                                .and("indexOwedSince")
                                .is(release.indexOwedSince())),
                new Update().unset("indexOwedSince"),
                DatasetRelease.class);
    }

    /// Search names what pictures show; no longer those that were taken back.
    @EventListener
    void withdrawn(ItemWithdrawn withdrawn) {
        oweIndex(withdrawn.item().dataset());
    }

    /// Says that search must look at all of them again.
    public void oweIndex(@Nullable DatasetId dataset) {
        var which = Criteria.where("state").ne(ReleaseState.DRAFT);
        mongo.updateMulti(
                Query.query(dataset == null ? which : which.and("dataset").is(dataset)),
                Update.update("indexOwedSince", clock.instant()),
                DatasetRelease.class);
    }
}
