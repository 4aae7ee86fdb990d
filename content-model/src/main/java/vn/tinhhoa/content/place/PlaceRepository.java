package vn.tinhhoa.content.place;

import org.springframework.data.repository.ListCrudRepository;

interface PlaceRepository extends ListCrudRepository<Place, String> {}
