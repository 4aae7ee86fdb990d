package vn.tinhhoa.content.dataset.release;

import org.springframework.data.repository.ListCrudRepository;

import vn.tinhhoa.content.dataset.DatasetId;

import java.util.List;
import java.util.Optional;

interface RightsEndRepository extends ListCrudRepository<RightsEnd, String> {

    List<RightsEnd> findByDataset(DatasetId dataset);

    Optional<RightsEnd> findFirstByOrderByNotedAtDesc();
}
