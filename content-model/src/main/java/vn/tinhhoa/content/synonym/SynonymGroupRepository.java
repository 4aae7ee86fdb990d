package vn.tinhhoa.content.synonym;

import org.springframework.data.repository.ListCrudRepository;

interface SynonymGroupRepository extends ListCrudRepository<SynonymGroup, String> {}
