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
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.importing.LineReport.Fate;
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
