package vn.tinhhoa.content.article;

import org.springframework.data.repository.ListCrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface ArticleRepository extends ListCrudRepository<Article, ArticleId> {

    Optional<Article> findByExternalId(String externalId);

    List<Article> findByExternalIdIn(Collection<String> externalIds);
}
