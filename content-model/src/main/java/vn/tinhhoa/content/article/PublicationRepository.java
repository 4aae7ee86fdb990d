package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.article.Publication.PublishedPicture;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.AssetId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface PublicationRepository extends MongoRepository<Publication, EditionId> {

    List<Publication> findByFormerPaths(String path);

    List<Publication> findByPicturesAndLive(AssetId picture, boolean live);

    boolean existsByPicturesAndLive(AssetId picture, boolean live);

    List<Publication> findByFilesSha256AndLive(String sha256, boolean live);

    boolean existsByFilesSha256AndLive(String sha256, boolean live);

    boolean existsByPathAndIdNot(String path, EditionId id);

    boolean existsByLiveAndLanguageInAndSection(
            boolean live, Collection<LanguageTag> languages, String section);

    long countByLiveAndLanguageAndSubjectPlacesIn(
            boolean live, LanguageTag language, Collection<String> places);

    long countByLiveAndLanguageAndSection(boolean live, LanguageTag language, String section);

    List<Publication> findByIndexOwedSinceNotNullOrderByIndexOwedSince(Limit limit);

    boolean existsByIndexOwedSinceNotNull();

    List<Change> findByChangedAtAfter(Instant since);

    List<Placed> findByLive(boolean live, Sort order);

    /// Where a live publication is found, and the picture at its head.
    record Placed(
            ArticleId article,
            LanguageTag language,
            String path,
            @Nullable PublishedPicture cover,
            Instant changedAt) {}

    /// The little that must be known of a publication to drop copies of it.
    record Change(EditionId id, String section, Instant changedAt) {}
}
