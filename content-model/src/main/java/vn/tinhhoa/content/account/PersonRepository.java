package vn.tinhhoa.content.account;

import org.springframework.data.repository.ListCrudRepository;

import java.util.List;
import java.util.Optional;

interface PersonRepository extends ListCrudRepository<Person, PersonId> {

    Optional<Person> findByLogin(String login);

    List<Person> findAllByOrderByName();
}
