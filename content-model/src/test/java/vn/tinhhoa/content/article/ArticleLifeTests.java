package vn.tinhhoa.content.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.tinhhoa.content.Officers.HOA;
import static vn.tinhhoa.content.Officers.LAN;
import static vn.tinhhoa.content.Officers.MINH;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.article.PublishedArticles.FormerAddress;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.text.SafeHtml;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@ContentTest
class ArticleLifeTests {

    @Autowired ArticleDrafting drafting;
    @Autowired ArticleReview review;
    @Autowired ArticlePublishing publishing;
    @Autowired ArticleDesk desk;
    @Autowired PublishedArticles published;

    @Test
    void goes_from_draft_to_the_public_through_two_people() {
        var edition = begin("Múa rối nước làng Đông");
        assertThat(published.latest(LanguageTag.VIETNAMESE, 0, 10)).isEmpty();

        review.submit(edition.id(), 1, LAN);
        assertThat(review.approve(edition.id(), 1, MINH)).isInstanceOf(ReviewOutcome.Done.class);
        var outcome = publishing.publish(edition.id(), 1, MINH);

        assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
        var live = published.at("/vi/tin-tuc/mua-roi-nuoc-lang-dong").orElseThrow();
        assertThat(live.title()).isEqualTo("Múa rối nước làng Đông");
        assertThat(live.approvedBy()).isEqualTo("Minh");
        assertThat(desk.edition(edition.id()).state()).isEqualTo(EditionState.LIVE);
    }

    @Test
    void refuses_approval_by_the_writer() {
        var edition = drafting.begin(LanguageTag.VIETNAMESE, Drafts.FACTS, Drafts.of("A"), MINH);
        review.submit(edition.id(), 1, MINH);

        assertThat(review.approve(edition.id(), 1, MINH)).isInstanceOf(ReviewOutcome.OwnWork.class);
        assertThat(desk.edition(edition.id()).state()).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void refuses_to_publish_what_changed_after_its_approval() {
        var edition = approved("Chợ nổi");
        drafting.save(edition.id(), Drafts.of("Chợ nổi mới"), List.of(), 1, LAN);

        assertThat(publishing.publish(edition.id(), 1, MINH))
                .isInstanceOf(PublishOutcome.Outdated.class);
        assertThat(publishing.publish(edition.id(), 2, MINH))
                .isInstanceOf(PublishOutcome.NotApproved.class);
    }

    @Test
    void names_everything_that_is_missing() {
        var edition = drafting.begin(LanguageTag.VIETNAMESE, ArticleFacts.NONE, Draft.EMPTY, LAN);
        review.submit(edition.id(), 1, LAN);

        var outcome = (ReviewOutcome.Blocked) review.approve(edition.id(), 1, MINH);

        assertThat(outcome.issues())
                .extracting(Issue::code)
                .containsExactly(
                        "title.missing", "summary.missing", "body.missing", "origin.missing");
    }

    @Test
    void never_overwrites_what_somebody_else_saved() {
        var edition = begin("Bản đầu");
        drafting.save(edition.id(), Drafts.of("Bản của Minh"), List.of(), 1, MINH);

        var outcome = drafting.save(edition.id(), Drafts.of("Bản của Lan"), List.of(), 1, LAN);

        var outdated = (SaveOutcome.Outdated) outcome;
        assertThat(outdated.theirs().draft().title()).isEqualTo("Bản của Minh");
        assertThat(outdated.yours().title()).isEqualTo("Bản của Lan");
        assertThat(desk.edition(edition.id()).draft().title()).isEqualTo("Bản của Minh");
    }

    @Test
    void lets_exactly_one_of_eight_simultaneous_savers_win_each_round() throws Exception {
        var edition = begin("Vòng 0");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 1; round <= 10; round++) {
                var seen = round;
                var savers =
                        IntStream.range(0, 8)
                                .<Callable<SaveOutcome>>mapToObj(who ->
                                        () ->
                                                drafting.save(
                                                        edition.id(),
                                                        Drafts.of(seen + "/" + who),
                                                        List.of(),
                                                        seen,
                                                        LAN))
                                .toList();
                var outcomes = threads.invokeAll(savers);
                var saved = 0;
                for (var outcome : outcomes) {
                    saved += outcome.get() instanceof SaveOutcome.Saved ? 1 : 0;
                }
                assertThat(saved).isOne();
            }
        }
        assertThat(desk.edition(edition.id()).revision()).isEqualTo(11);
        assertThat(desk.revisions(edition.id())).hasSize(11);
    }

    @Test
    void keeps_old_addresses_alive_and_says_what_is_gone() {
        var edition = live("Tên cũ");
        drafting.save(edition.id(), Drafts.of("Tên mới"), List.of(), 1, LAN);
        review.submit(edition.id(), 2, LAN);
        review.approve(edition.id(), 2, MINH);
        publishing.publish(edition.id(), 2, MINH);

        assertThat(published.at("/vi/tin-tuc/ten-cu")).isEmpty();
        assertThat(published.formerly("/vi/tin-tuc/ten-cu"))
                .isEqualTo(new FormerAddress.Moved("/vi/tin-tuc/ten-moi"));

        assertThat(publishing.withdraw(edition.id(), MINH)).isTrue();
        assertThat(published.at("/vi/tin-tuc/ten-moi")).isEmpty();
        assertThat(published.formerly("/vi/tin-tuc/ten-moi")).isEqualTo(new FormerAddress.Gone());
        assertThat(published.formerly("/vi/tin-tuc/chua-tung-co"))
                .isEqualTo(new FormerAddress.Unknown());
        assertThat(desk.edition(edition.id()).state()).isEqualTo(EditionState.WITHDRAWN);
        assertThat(publishing.withdraw(edition.id(), MINH)).isFalse();
    }

    @Test
    void gives_two_articles_of_one_title_two_addresses() {
        live("Lễ hội");
        live("Lễ hội");

        assertThat(published.at("/vi/tin-tuc/le-hoi")).isPresent();
        assertThat(published.at("/vi/tin-tuc/le-hoi-2")).isPresent();
    }

    @Test
    void shows_the_fallback_language_where_an_edition_is_missing() {
        var edition = live("Chỉ có tiếng Việt");

        var shown = published.inLanguageOrFallback(edition.article(), new LanguageTag("ko"));

        assertThat(shown.orElseThrow().language()).isEqualTo(LanguageTag.VIETNAMESE);
    }

    @Test
    void lets_translators_write_only_in_their_languages() {
        var edition = begin("Bài để dịch");

        var english = drafting.beginTranslation(edition.article(), LanguageTag.ENGLISH, HOA);

        assertThat(english.draft()).isEqualTo(Draft.EMPTY);
        assertThatThrownBy(() ->
                        drafting.beginTranslation(edition.article(), new LanguageTag("ko"), HOA))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() ->
                        drafting.save(edition.id(), Drafts.of("Sửa nguồn"), List.of(), 1, HOA))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void lists_the_official_documents_that_a_text_cites() {
        var words =
                new Draft(
                        "Kế hoạch",
                        "Tóm tắt",
                        SafeHtml.trusted(
                                "<p>Theo Kế hoạch 160/KH-UBND và Quyết định 837/QĐ-TTg.</p>"),
                        null);
        var edition = drafting.begin(LanguageTag.VIETNAMESE, Drafts.FACTS, words, LAN);

        assertThat(publishing.preview(edition.id(), LAN).documents())
                .containsExactly("160/KH-UBND", "837/QĐ-TTg");
    }

    private Edition begin(String title) {
        return drafting.begin(LanguageTag.VIETNAMESE, Drafts.FACTS, Drafts.of(title), LAN);
    }

    private Edition approved(String title) {
        var edition = begin(title);
        review.submit(edition.id(), 1, LAN);
        review.approve(edition.id(), 1, MINH);
        return edition;
    }

    private Edition live(String title) {
        var edition = approved(title);
        assertThat(publishing.publish(edition.id(), 1, MINH))
                .isInstanceOf(PublishOutcome.Published.class);
        return edition;
    }
}
