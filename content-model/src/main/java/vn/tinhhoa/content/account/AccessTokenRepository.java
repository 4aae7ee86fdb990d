package vn.tinhhoa.content.account;

import org.springframework.data.repository.ListCrudRepository;

import java.util.List;

interface AccessTokenRepository extends ListCrudRepository<AccessToken, String> {

    List<AccessToken> findAllByOrderByCreatedAtDesc();
}
