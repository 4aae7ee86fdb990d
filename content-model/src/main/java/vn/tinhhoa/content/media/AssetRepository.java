package vn.tinhhoa.content.media;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.List;

interface AssetRepository extends MongoRepository<Asset, AssetId> {

    List<Asset> findByDeletionOwedSinceIsNullOrderByCreatedAtDescIdDesc(Pageable page);

    List<Asset> findByRenditionsOwedSinceNotNullOrderByRenditionsOwedSince(Limit limit);

    boolean existsByRenditionsOwedSinceNotNull();

    List<Asset> findByDeletionOwedSinceNotNullOrderByDeletionOwedSince(Limit limit);

    boolean existsByDeletionOwedSinceNotNull();

    List<Asset> findByShowingOwedSinceNotNullOrderByShowingOwedSince(Limit limit);

    boolean existsByShowingOwedSinceNotNull();
}
