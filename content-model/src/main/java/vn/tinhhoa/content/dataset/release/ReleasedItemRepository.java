package vn.tinhhoa.content.dataset.release;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.media.AssetId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface ReleasedItemRepository extends MongoRepository<ReleasedItem, String> {

    List<ReleasedItem> findByReleaseOrderByPosition(ReleaseId release, Pageable page);

    List<ReleasedItem> findByReleaseOrderByPosition(ReleaseId release);

    List<ReleasedItem> findByReleaseAndUsableUntilLessThanEqual(ReleaseId release, Instant now);

    List<ReleasedItem> findByReleaseAndPositionGreaterThanOrderByPosition(
            ReleaseId release, int position, Limit most);

    List<ReleasedItem> findByAssetIn(Collection<AssetId> assets);

    long countByReleaseAndFileNotNull(ReleaseId release);

    void deleteByRelease(ReleaseId release);
}
