package vn.tinhhoa.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.tinhhoa.content.Officers.HOA;
import static vn.tinhhoa.content.Officers.LAN;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleDrafting;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.Drafts;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.SaveOutcome;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.content.translation.TranslationRow.State;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@ContentTest
class TranslatingTests {

    private static final String LIST = "<ul><li>%s</li><li>Thứ hai</li></ul>";

    @Autowired Translating translating;
    @Autowired ArticleDrafting drafting;
    @Autowired ArticleDesk desk;

    @Test
    void keeps_a_stale_paragraph_stale_when_another_is_saved() {
        var english =
                translated("<p>Một đoạn nói hai lần ở đây.</p>", "<p>Đoạn thứ hai còn nguyên.</p>");
        revise(english, "<p>Một đoạn nói ba lần ở đây.</p>", "<p>Đoạn thứ hai còn nguyên.</p>");

        save(english, "\n", false);

        assertThat(states(english)).contains(State.STALE);
    }

    @Test
    void keeps_both_of_two_equal_paragraphs_stale() {
        var twice = "<p>Một đoạn nói hai lần ở đây.</p>";
        var english = translated(twice, twice);
        var changed = "<p>Một đoạn nói ba lần ở đây.</p>";
        revise(english, changed, changed);
        assertThat(translating.sheet(english).count(State.STALE)).isEqualTo(2);

        save(english, "\n", false);

        assertThat(translating.sheet(english).count(State.STALE)).isEqualTo(2);
    }

    @Test
    void is_not_deceived_by_the_line_ends_of_a_browser() {
        var english =
                translated(LIST.formatted("Việc thứ nhất phải làm"), "<p>Đoạn còn nguyên.</p>");
        revise(english, LIST.formatted("Việc thứ nhất nên làm"), "<p>Đoạn còn nguyên.</p>");

        save(english, "\r\n", false);

        assertThat(states(english)).contains(State.STALE);
    }

    @Test
    void takes_a_word_that_no_new_translation_is_needed() {
        var english =
                translated("<p>Một đoạn nói hai lần ở đây.</p>", "<p>Đoạn thứ hai còn nguyên.</p>");
        revise(english, "<p>Một đoạn nói ba lần ở đây.</p>", "<p>Đoạn thứ hai còn nguyên.</p>");

        save(english, "\n", true);

        assertThat(states(english)).containsOnly(State.MATCHED);
    }

    @Test
    void translates_the_words_among_the_details_and_not_the_rest() {
        var english = event("Bến Trăng");
        var rows = details(english);
        assertThat(rows).extracting(TranslationRow::detail).containsExactly("venue");
        assertThat(rows.getFirst().state()).isEqualTo(State.UNTRANSLATED);

        save(english, rows.getFirst(), "Moon Quay");

        assertThat(desk.edition(english).draft().details().values())
                .containsExactly(Map.entry("venue", "Moon Quay"));
        assertThat(details(english).getFirst().state()).isEqualTo(State.MATCHED);
    }

    @Test
    void marks_a_detail_when_the_source_says_it_otherwise() {
        var english = event("Bến Trăng");
        save(english, details(english).getFirst(), "Moon Quay");

        var facts = desk.article(english.article()).facts();
        drafting.changeFacts(english.article(), facts.about(fair("Bến Mây")), LAN);

        var row = details(english).getFirst();
        assertThat(row.state()).isEqualTo(State.STALE);
        assertThat(row.translation()).isEqualTo("Moon Quay");
        assertThat(row.origin().html()).isEqualTo("Bến Trăng");
    }

    private List<TranslationRow> details(EditionId english) {
        return translating.sheet(english).rows().stream()
                .filter(row -> row.kind() == TranslationRow.Kind.DETAIL)
                .toList();
    }

    private EditionId event(String venue) {
        var source =
                drafting.begin(
                        LanguageTag.VIETNAMESE,
                        Drafts.FACTS.about(fair(venue)),
                        words("<p>Một đoạn.</p>", "<p>Hai đoạn.</p>"),
                        LAN);
        return drafting.beginTranslation(source.article(), LanguageTag.ENGLISH, HOA).id();
    }

    private static Subject fair(String venue) {
        return Subject.of(
                ArticleKind.EVENT, new Details(Map.of("begins", "2026-12-05", "venue", venue)));
    }

    private void save(EditionId english, TranslationRow row, String words) {
        var seen = desk.edition(english).revision();
        assertThat(translating.save(english, List.of(entry(row, words, false)), 1, seen, HOA))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    private EditionId translated(String first, String second) {
        var source =
                drafting.begin(LanguageTag.VIETNAMESE, Drafts.FACTS, words(first, second), LAN);
        var english = drafting.beginTranslation(source.article(), LanguageTag.ENGLISH, HOA).id();
        var number = 0;
        var entries = new ArrayList<TranslationEntry>();
        for (var row : translating.sheet(english).rows()) {
            var html =
                    row.kind() == TranslationRow.Kind.BODY
                            ? "<pre>Row\n" + number++ + "</pre>"
                            : "Words";
            entries.add(entry(row, html, false));
        }
        assertThat(translating.save(english, entries, 1, 1, HOA))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(states(english)).containsOnly(State.MATCHED);
        return english;
    }

    private void revise(EditionId english, String first, String second) {
        var source = english.article();
        drafting.save(
                new EditionId(source, LanguageTag.VIETNAMESE),
                words(first, second),
                List.of(),
                1,
                LAN);
    }

    /// Sends the sheet back as a browser does, with a new title.
    private void save(EditionId english, String lineEnd, boolean accepted) {
        var entries =
                translating.sheet(english).rows().stream()
                        .map(row ->
                                row.kind() == TranslationRow.Kind.TITLE
                                        ? entry(row, "New words", accepted)
                                        : entry(
                                                row,
                                                row.translation().replace("\n", lineEnd),
                                                accepted))
                        .toList();
        var seen = desk.edition(english).revision();
        assertThat(translating.save(english, entries, 2, seen, HOA))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    private List<State> states(EditionId english) {
        return translating.sheet(english).rows().stream().map(TranslationRow::state).toList();
    }

    private static TranslationEntry entry(TranslationRow row, String html, boolean accepted) {
        var source = row.source();
        return new TranslationEntry(
                row.kind(),
                row.detail(),
                source == null ? "" : source.hash(),
                row.origin().hash(),
                html,
                accepted);
    }

    private static Draft words(String first, String second) {
        return new Draft("Tiêu đề", "Tóm tắt", SafeHtml.trusted(first + "\n" + second), null);
    }
}
