package vn.tinhhoa.content.dataset.release;

import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.repository.Aggregation;
import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.dataset.DatasetId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface DatasetReleaseRepository extends MongoRepository<DatasetRelease, ReleaseId> {

    List<DatasetRelease> findByDataset(DatasetId dataset);

    List<DatasetRelease> findByStateIn(Collection<ReleaseState> states);

    @Aggregation({"{'$match': {'state': {'$ne': 'DRAFT'}}}", "{'$project': {'version': 1}}"})
    List<Numbered> publicOnes();

    /// How often a release was saved.
    record Numbered(@Id ReleaseId id, long version) {}

    boolean existsByStateIn(Collection<ReleaseState> states);

    Optional<DatasetRelease> findFirstByMakingOwedSinceNotNullOrderByMakingOwedSince();

    boolean existsByMakingOwedSinceNotNull();

    List<DatasetRelease> findByIndexOwedSinceNotNullOrderByIndexOwedSince(Limit limit);

    boolean existsByIndexOwedSinceNotNull();

    Optional<DatasetRelease> findFirstBySizesOwedSinceNotNullOrderBySizesOwedSince();

    boolean existsBySizesOwedSinceNotNull();
}
