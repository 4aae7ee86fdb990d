package vn.tinhhoa.content.dataset;

import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.List;

interface DatasetRepository extends MongoRepository<ImageDataset, DatasetId> {

    List<ImageDataset> findAllByOrderByChangedAtDescIdAsc(Pageable page);
}
