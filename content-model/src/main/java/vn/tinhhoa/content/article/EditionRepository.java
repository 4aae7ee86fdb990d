package vn.tinhhoa.content.article;

import org.springframework.data.mongodb.repository.MongoRepository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface EditionRepository extends MongoRepository<Edition, EditionId> {

    List<Edition> findByArticle(ArticleId article);

    List<Edition> findByArticleIn(Collection<ArticleId> articles);

    List<Edition> findByPublishAtLessThanEqual(Instant due);

    boolean existsByPublishAtLessThanEqual(Instant due);

    long countByState(EditionState state);
}
