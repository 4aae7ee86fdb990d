package vn.tinhhoa.content.account;

import org.springframework.data.repository.ListCrudRepository;

interface RememberedSignInRepository extends ListCrudRepository<RememberedSignIn, String> {

    void deleteByPerson(PersonId person);
}
