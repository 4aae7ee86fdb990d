package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.article.Publication.PublishedPicture;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.AssetId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface PublicationRepository extends MongoRepository<Publication, EditionId> {

    Optional<Publication> findByPath(String path);

    List<Publication> findByFormerPaths(String path);

    List<Publication> findByPicturesAndLive(AssetId picture, boolean live);

    boolean existsByPicturesAndLive(AssetId picture, boolean live);

    List<Publication> findByFilesSha256AndLive(String sha256, boolean live);

    boolean existsByFilesSha256AndLive(String sha256, boolean live);

    boolean existsByPathAndIdNot(String path, EditionId id);

    List<PublicationCard> findByArticleAndLive(ArticleId article, boolean live);

    List<PublicationCard> findByArticleInAndLanguageAndLive(
            Collection<ArticleId> articles, LanguageTag language, boolean live);

    List<PublicationCard> findByLiveAndLanguageOrderByPublishedAtDescIdDesc(
            boolean live, LanguageTag language, Pageable page);

    List<PublicationCard> findByLiveAndLanguageAndSubject_KindOrderByPublishedAtDescIdDesc(
            boolean live, LanguageTag language, ArticleKind kind, Pageable page);

    List<PublicationCard> findByLiveAndLanguageAndSubject_KindNotInOrderByPublishedAtDescIdDesc(
            boolean live, LanguageTag language, Collection<ArticleKind> kinds, Pageable page);

    List<PublicationCard> findByLiveAndLanguageInAndSectionOrderByPublishedAtDescIdDesc(
            boolean live, Collection<LanguageTag> languages, String section, Limit limit);

    boolean existsByLiveAndLanguageInAndSection(
            boolean live, Collection<LanguageTag> languages, String section);

    List<PublicationCard> findByLiveAndLanguageAndFeaturedOrderByPublishedAtDesc(
            boolean live, LanguageTag language, boolean featured, Limit limit);

    List<PublicationCard> findByLiveAndLanguageAndSectionOrderByPublishedAtDescIdDesc(
            boolean live, LanguageTag language, String section, Pageable page);

    List<PublicationCard> findByLiveAndLanguageAndSubjectPlacesInOrderByPublishedAtDescIdDesc(
            boolean live, LanguageTag language, Collection<String> places, Pageable page);

    long countByLiveAndLanguageAndSubjectPlacesIn(
            boolean live, LanguageTag language, Collection<String> places);

    long countByLiveAndLanguageAndSection(boolean live, LanguageTag language, String section);

    List<PublicationCard>
            findByLiveAndLanguageAndSectionAndPublishedAtLessThanOrderByPublishedAtDesc(
                    boolean live,
                    LanguageTag language,
                    String section,
                    Instant before,
                    Limit limit);

    Optional<PublicationCard>
            findFirstByLiveAndLanguageAndSectionAndPublishedAtGreaterThanOrderByPublishedAtAsc(
                    boolean live, LanguageTag language, String section, Instant after);

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
