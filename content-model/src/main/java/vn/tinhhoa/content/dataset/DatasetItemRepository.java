package vn.tinhhoa.content.dataset;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.media.AssetId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

interface DatasetItemRepository extends MongoRepository<DatasetItem, ItemId> {

    List<DatasetItem> findByDatasetOrderByOrderAscIdAsc(DatasetId dataset, Pageable page);

    Stream<DatasetItem> findByDatasetOrderByOrderAscIdAsc(DatasetId dataset);

    Optional<DatasetItem> findFirstByDatasetOrderByChangedAtDesc(DatasetId dataset);

    Optional<DatasetItem> findFirstByDatasetOrderByOrderDesc(DatasetId dataset);

    Optional<DatasetItem> findFirstByDatasetOrderByOrderAsc(DatasetId dataset);

    Optional<DatasetItem> findFirstByDatasetAndOrderGreaterThanOrderByOrderAsc(
            DatasetId dataset, double order);

    List<DatasetItem> findByDatasetAndOrderGreaterThanOrderByOrderAsc(
            DatasetId dataset, double order, Limit most);

    Optional<DatasetItem> findFirstByDatasetAndOrderLessThanOrderByOrderDesc(
            DatasetId dataset, double order);

    Optional<DatasetItem> findByDatasetAndAsset(DatasetId dataset, AssetId asset);

    List<DatasetItem> findByAssetIn(Collection<AssetId> assets);

    long countByDataset(DatasetId dataset);
}
