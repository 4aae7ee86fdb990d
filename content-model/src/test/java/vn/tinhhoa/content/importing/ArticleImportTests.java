package vn.tinhhoa.content.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import static vn.tinhhoa.content.Officers.ADMIN;
import static vn.tinhhoa.content.Officers.LAN;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.article.Article;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.importing.LineReport.Fate;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

@ContentTest
class ArticleImportTests {

    @Autowired ArticleImport importing;
    @Autowired PublishedArticles published;
    @Autowired MongoTemplate mongo;

    @Test
    void publishes_every_language_of_a_line_at_once() {
        var reports = run(true, line("a-1", "Lễ hội xuân", "Spring festival"));

        assertThat(reports).extracting(LineReport::fate).containsExactly(Fate.CREATED);
        var vietnamese = published.at("/vi/tin-tuc/le-hoi-xuan").orElseThrow();
        assertThat(vietnamese.externalId()).isEqualTo("a-1");
        assertThat(vietnamese.summary()).isEqualTo("Lời của Lễ hội xuân.");
        assertThat(published.at("/en/news/spring-festival")).isPresent();
        assertThat(published.editionsOf(vietnamese.article())).hasSize(2);
    }

    @Test
    void changes_nothing_when_the_same_lines_come_again() {
        run(true, line("a-1", "Một", "One"), line("a-2", "Hai", "Two"));

        var again = run(true, line("a-1", "Một", "One"), line("a-2", "Hai đã sửa", "Two"));

        assertThat(again)
                .extracting(LineReport::fate)
                .containsExactly(Fate.UNCHANGED, Fate.UPDATED);
        assertThat(published.latest(LanguageTag.VIETNAMESE, 0, 10))
                .extracting(card -> card.title())
                .containsExactlyInAnyOrder("Một", "Hai đã sửa");
    }

    @Test
    void brings_an_article_up_to_date_while_a_sweep_notes_things_at_its_edition() {
        var id =
                EditionId.of(
                        run(true, line("a-1", "Lần 0", "Time 0")).getFirst().article() + ":vi");
        var ended = new AtomicBoolean();
        Thread.ofVirtual()
                .start(() -> {
                    while (!ended.get()) {
                        mongo.updateFirst(
                                Query.query(where("_id").is(id)),
                                new Update().inc("version", 1),
                                Edition.class);
                    }
                });
        try {
            for (int time = 1; time <= 20; time++) {
                var reports = run(true, line("a-1", "Lần " + time, "Time " + time));
                assertThat(reports).extracting(LineReport::fate).containsExactly(Fate.UPDATED);
            }
        } finally {
            ended.set(true);
        }
        assertThat(published.latest(LanguageTag.VIETNAMESE, 0, 10))
                .extracting(card -> card.title())
                .containsExactly("Lần 20");
    }

    @Test
    void refuses_bad_lines_with_their_reasons_and_takes_the_others() {
        var reports =
                run(
                        true,
                        line("a-1", "Một", "One"),
                        "{broken",
                        line("a-2", "Hai", "Two").replace("\"en\"", "\"de\""),
                        line("a-3", "Ba", "Three").replace("2024-05-01T00", "hôm qua"),
                        line("", "Bốn", "Four"),
                        line("a-5", "Năm", "Five"));

        assertThat(reports)
                .extracting(LineReport::fate)
                .containsExactly(
                        Fate.CREATED,
                        Fate.REFUSED,
                        Fate.REFUSED,
                        Fate.REFUSED,
                        Fate.REFUSED,
                        Fate.CREATED);
        assertThat(reports).extracting(LineReport::line).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(reports.get(2).reasons().getFirst()).contains("'de' is not a language");
        assertThat(published.latest(LanguageTag.VIETNAMESE, 0, 10)).hasSize(2);
    }

    @Test
    void takes_the_last_of_two_lines_with_one_external_id() {
        var reports = run(true, line("a-1", "Trước", "Before"), line("a-1", "Sau", "After"));

        assertThat(reports)
                .extracting(LineReport::fate)
                .containsExactly(Fate.CREATED, Fate.UPDATED);
        assertThat(published.latest(LanguageTag.VIETNAMESE, 0, 10))
                .extracting(card -> card.title())
                .containsExactly("Sau");
    }

    @Test
    void gives_equal_titles_in_one_batch_different_addresses() {
        run(true, line("a-1", "Trùng", "Same"), line("a-2", "Trùng", "Same"));

        assertThat(published.at("/vi/tin-tuc/trung")).isPresent();
        assertThat(published.at("/vi/tin-tuc/trung-2")).isPresent();
    }

    @Test
    void publishes_only_for_an_administrator() {
        assertThatThrownBy(() -> importing.run(lines(), true, LAN, report -> {}))
                .isInstanceOf(NotAllowedException.class);
        var drafts = new ArrayList<LineReport>();
        importing.run(lines(line("a-1", "Nháp", "Draft")), false, LAN, drafts::add);
        assertThat(drafts).extracting(LineReport::fate).containsExactly(Fate.CREATED);
        assertThat(published.latest(LanguageTag.VIETNAMESE, 0, 10)).isEmpty();
    }

    @Test
    void takes_kind_topics_places_and_a_translations_own_words_for_details() {
        var reports = run(true, event("e-1", "\"venue\":\"Bến Trăng\"", "\"venue\":\"Moon Quay\""));

        assertThat(reports.getFirst().reasons()).isEmpty();
        var vietnamese = live("e-1", LanguageTag.VIETNAMESE);
        var english = live("e-1", LanguageTag.ENGLISH);
        assertThat(vietnamese.subject().kind()).isEqualTo(ArticleKind.EVENT);
        assertThat(vietnamese.subject().topics()).containsExactly("le-hoi");
        assertThat(vietnamese.subject().places()).containsExactly("da-nang", "hue");
        assertThat(vietnamese.detail("venue")).isEqualTo("Bến Trăng");
        assertThat(english.detail("venue")).isEqualTo("Moon Quay");
        assertThat(english.languageOf("venue")).isEqualTo(LanguageTag.ENGLISH);
        assertThat(english.detail("begins")).isEqualTo("2026-12-05");
    }

    @Test
    void lends_the_words_of_the_source_where_a_translation_has_none() {
        run(true, event("e-1", "\"venue\":\"Bến Trăng\"", ""));

        var english = live("e-1", LanguageTag.ENGLISH);
        assertThat(english.detail("venue")).isEqualTo("Bến Trăng");
        assertThat(english.languageOf("venue")).isEqualTo(LanguageTag.VIETNAMESE);
    }

    @Test
    void keeps_topics_and_places_that_a_later_line_does_not_name() {
        var named = event("e-1", "\"venue\":\"Bến Trăng\"", "");
        run(true, named);
        var silent = named.replace("\"topics\":[\"le-hoi\"],\"places\":[\"Đà Nẵng\",\"hue\"],", "");

        assertThat(run(true, silent).getFirst().fate()).isEqualTo(Fate.UNCHANGED);
        assertThat(run(true, silent.replace("Bến Trăng", "Bến Mây")).getFirst().fate())
                .isEqualTo(Fate.UPDATED);
        var vietnamese = live("e-1", LanguageTag.VIETNAMESE);
        assertThat(vietnamese.subject().topics()).containsExactly("le-hoi");
        assertThat(vietnamese.detail("venue")).isEqualTo("Bến Mây");
    }

    @Test
    void says_what_is_wrong_with_topics_places_and_details() {
        var good = event("e-1", "\"venue\":\"Bến Trăng\"", "\"venue\":\"Moon Quay\"");
        var reports =
                run(
                        true,
                        good.replace("le-hoi", "khong-co"),
                        good.replace("\"hue\"", "\"Atlantis\""),
                        good.replace("\"hue\"", "7"),
                        good.replace("[\"le-hoi\"]", "\"le-hoi\""),
                        event("e-1", "\"venue\":\"Bến Trăng\"", "\"begins\":\"2026-12-06\""),
                        event("e-1", "\"venue\":\"Bến Trăng\"", "\"organiser\":\"The town\""),
                        good.replace("Moon Quay", "Quay ".repeat(100)));

        assertThat(reports)
                .extracting(report -> report.reasons())
                .containsExactly(
                        List.of("topics: there is no 'khong-co'"),
                        List.of("places: there is no 'Atlantis'"),
                        List.of("places is no list of texts"),
                        List.of("topics is no list of texts"),
                        List.of(
                                "editions.en.details.begins is the same in every language: it"
                                        + " stands in details"),
                        List.of(
                                "editions.en.details.organiser: details has no organiser that this"
                                        + " could translate"),
                        List.of("editions.en.details.venue: malformed"));
    }

    private Publication live(String externalId, LanguageTag language) {
        var article = mongo.findOne(Query.query(where("externalId").is(externalId)), Article.class);
        return published.edition(article.edition(language)).orElseThrow();
    }

    private static String event(String externalId, String details, String inEnglish) {
        return """
        {"externalId":"%s","source":"vi","kind":"event","details":{"begins":"2026-12-05",%s},\
        "topics":["le-hoi"],"places":["Đà Nẵng","hue"],"editions":{\
        "vi":{"title":"Hội trăng","html":"<p>Lời.</p>"},\
        "en":{"title":"Moon fair","html":"<p>Words.</p>","details":{%s}}}}\
        """
                .formatted(externalId, details, inEnglish);
    }

    private List<LineReport> run(boolean publish, String... lines) {
        var reports = new ArrayList<LineReport>();
        importing.run(lines(lines), publish, ADMIN, reports::add);
        return reports;
    }

    private static Iterator<String> lines(String... lines) {
        return Stream.of(lines).iterator();
    }

    private static String line(String externalId, String vietnamese, String english) {
        return """
        {"externalId":"%s","source":"vi","publishedAt":"2024-05-01T00:00:00+07:00","editions":{\
        "vi":{"title":"%s","html":"<p>Lời của %s.</p>"},\
        "en":{"title":"%s","html":"<p>Words of %s.</p>"}}}\
        """
                .formatted(externalId, vietnamese, vietnamese, english, english);
    }
}
