package vn.tinhhoa.content.article;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.tinhhoa.content.Officers.LAN;
import static vn.tinhhoa.content.Officers.MINH;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

@ContentTest
class NeighboursTests {

    private static final int ARTICLES = 90;
    private static final int OLDER = 4;
    private static final Instant FIRST = Instant.parse("2026-03-01T02:00:00Z");

    @Autowired ArticleDrafting drafting;
    @Autowired ArticleReview review;
    @Autowired ArticlePublishing publishing;
    @Autowired PublishedArticles published;
    @Autowired PublicationRepository publications;
    @Autowired MongoTemplate mongo;

    @Test
    void says_the_same_of_a_stretch_as_of_each_alone() {
        for (var number = 0; number < ARTICLES; number++) {
            publish(number);
        }
        var all = newestFirst();
        all.forEach(this::hasItsNeighbours);
        all.reversed().forEach(this::hasItsNeighbours);

        publish(ARTICLES);
        var more = newestFirst();
        assertThat(more).hasSize(ARTICLES + 1);
        more.forEach(this::hasItsNeighbours);

        publishing.withdraw(more.get(40).id(), MINH);
        assertThat(newestFirst()).hasSize(ARTICLES);
        newestFirst().forEach(this::hasItsNeighbours);
    }

    private void hasItsNeighbours(Publication publication) {
        var around = published.around(publication, OLDER);

        var when = publication.publishedAt();
        var all = newestFirst();
        var newer = all.reversed().stream().filter(one -> one.publishedAt().isAfter(when));
        var older = all.stream().filter(one -> one.publishedAt().isBefore(when));
        assertThat(around.editions())
                .extracting(PublicationCard::id)
                .containsExactly(publication.id());
        assertThat(around.newer() == null ? null : around.newer().id())
                .as("newer than %s", publication.title())
                .isEqualTo(newer.findFirst().map(Publication::id).orElse(null));
        assertThat(around.older())
                .as("older than %s", publication.title())
                .extracting(PublicationCard::id)
                .isEqualTo(older.limit(OLDER).map(Publication::id).toList());
    }

    private List<Publication> newestFirst() {
        return published.latest(LanguageTag.VIETNAMESE, 0, 2 * ARTICLES).stream()
                .map(card -> publications.findById(card.id()).orElse(null))
                .map(Objects::requireNonNull)
                .toList();
    }

    /// Two of three came out in the same minute.
    private void publish(int number) {
        var edition =
                drafting.begin(
                        LanguageTag.VIETNAMESE, Drafts.FACTS, Drafts.of("Tin " + number), LAN);
        review.submit(edition.id(), 1, LAN);
        review.approve(edition.id(), 1, MINH);
        publishing.publish(edition.id(), 1, MINH);
        mongo.updateFirst(
                new Query(Criteria.where("article").is(edition.article())),
                Update.update("publishedAt", FIRST.plusSeconds(60L * (number - number % 3 / 2))),
                Publication.class);
    }
}
