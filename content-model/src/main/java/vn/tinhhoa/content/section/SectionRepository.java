package vn.tinhhoa.content.section;

import org.springframework.data.repository.ListCrudRepository;

import java.util.List;

interface SectionRepository extends ListCrudRepository<Section, String> {

    List<Section> findAllByOrderByOrder();
}
