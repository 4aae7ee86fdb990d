package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.admin.Visitor.Page;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.EditionId;

import java.util.Map;

/// Two people on the same work: nothing of either is overwritten or lost.
class ConflictTests {

    private final House house = House.open();
    private final Visitor lan = Visitor.signedIn("lan");
    private final Visitor minh = Visitor.signedIn("minh");

    private String begun() {
        var page = lan.post("/articles", Map.of("title", "Bình minh", "language", "vi"));
        lan.submitEdit(page, Map.of("summary", "Mùa đẹp.", "body", "<p>Mặt biển lặng.</p>"));
        return page.path();
    }

    @Test
    void both_versions_stand_side_by_side_with_what_differs() {
        var address = begun();
        var seen = lan.get(address);
        minh.submitEdit(minh.get(address), Map.of("body", "<p>Mặt biển <b>xanh</b>.</p>"));
        var page =
                lan.submitEdit(
                        seen,
                        Map.of(
                                "body", "<p>Mặt biển lặng như gương.</p>",
                                "summary", "Tóm tắt của Lan",
                                "slug", "bien-lang",
                                "origin", "Báo Sơn Hải",
                                "featured", "true"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.document().select("[role=alert]").text()).contains("Minh đã lưu bản này");
        assertThat(page.document().select(".pair .prose strong").text()).isEqualTo("xanh");
        assertThat(page.document().select("textarea#body").text()).contains("lặng như gương");
        assertThat(page.document().select(".differences h3").eachText())
                .containsExactly("Tóm tắt", "Phần cuối của địa chỉ", "Nội dung");
        assertThat(draftOf(address).body().value()).contains("xanh");
    }

    @Test
    void everything_that_was_typed_is_saved_with_the_merged_words() {
        var address = begun();
        var seen = lan.get(address);
        minh.submitEdit(minh.get(address), Map.of("title", "Tiêu đề của Minh"));
        var page =
                lan.submitEdit(
                        seen,
                        Map.of(
                                "summary", "Tóm tắt của Lan",
                                "slug", "bien-lang",
                                "origin", "Báo Sơn Hải",
                                "authorLine", "Lan",
                                "featured", "true"));
        var merged = lan.submitEdit(page, Map.of("title", "Tiêu đề của cả hai"));
        assertThat(merged.toast()).isEqualTo("Đã lưu.");
        var draft = draftOf(address);
        assertThat(draft.title()).isEqualTo("Tiêu đề của cả hai");
        assertThat(draft.summary()).isEqualTo("Tóm tắt của Lan");
        assertThat(draft.slug()).isEqualTo("bien-lang");
        var facts = factsOf(address);
        assertThat(facts.origin()).isEqualTo("Báo Sơn Hải");
        assertThat(facts.authorLine()).isEqualTo("Lan");
        assertThat(facts.featured()).isTrue();
    }

    @Test
    void whoever_saves_meanwhile_again_is_not_overwritten_either() {
        var address = begun();
        var seen = lan.get(address);
        minh.submitEdit(minh.get(address), Map.of("title", "Minh, một"));
        var first = lan.submitEdit(seen, Map.of("title", "Lan"));
        minh.submitEdit(minh.get(address), Map.of("title", "Minh, hai"));
        var second = lan.submitEdit(first, Map.of());
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.document().text()).contains("Minh, hai");
        assertThat(draftOf(address).title()).isEqualTo("Minh, hai");
    }

    @Test
    void the_same_words_are_no_conflict() {
        var address = begun();
        var seen = lan.get(address);
        minh.submitEdit(minh.get(address), Map.of("title", "Cùng một ý"));
        var page = lan.submitEdit(seen, Map.of("title", "Cùng một ý"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.toast()).isEqualTo("Đã lưu.");
    }

    @Test
    void changes_to_different_facts_both_stand() {
        var address = begun();
        var seen = lan.get(address);
        minh.submitEdit(minh.get(address), Map.of("section", "du-lich"));
        var page = lan.submitEdit(seen, Map.of("origin", "Báo Sơn Hải"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(factsOf(address).section()).isEqualTo("du-lich");
        assertThat(factsOf(address).origin()).isEqualTo("Báo Sơn Hải");
    }

    @Test
    void two_changes_to_the_same_fact_are_shown_before_one_wins() {
        var address = begun();
        var seen = lan.get(address);
        minh.submitEdit(minh.get(address), Map.of("origin", "Sở Du lịch"));
        var page = lan.submitEdit(seen, Map.of("origin", "Báo Sơn Hải", "title", "Của Lan"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.document().select(".differences del").text()).contains("Du lịch");
        assertThat(page.document().select(".differences ins").text()).contains("Báo");
        assertThat(factsOf(address).origin()).isEqualTo("Sở Du lịch");
        lan.submitEdit(page, Map.of());
        assertThat(factsOf(address).origin()).isEqualTo("Báo Sơn Hải");
        assertThat(draftOf(address).title()).isEqualTo("Của Lan");
    }

    @Test
    void a_translation_saved_by_two_shows_both_and_keeps_every_row() {
        var address = begun();
        var hoa = Visitor.signedIn("hoa");
        var sheet =
                hoa.post(address.replaceFirst("/vi$", "/translations"), Map.of("language", "en"));
        var minhs = minh.get(sheet.path());
        minh.submitEdit(minhs, rows("Minh's title", "Minh's summary", "<p>Minh's sea.</p>"));
        var page = hoa.submitEdit(sheet, rows("Hoa's title", "", "<p>Hoa's <b>sea</b>.</p>"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.document().select("[role=alert]").text()).contains("Minh đã lưu bản này");
        assertThat(page.document().select(".pair").text()).contains("Minh's sea.");
        assertThat(page.document().select("textarea[name=html-2]").text()).contains("Hoa");
        assertThat(page.document().select(".differences ins").text()).contains("Hoa");
        var saved = hoa.submitEdit(page, Map.of("html-1", "Minh's summary"));
        assertThat(saved.toast()).isEqualTo("Đã lưu.");
        var draft = draftOf(sheet.path().replace("/translation", ""));
        assertThat(draft.title()).isEqualTo("Hoa's title");
        assertThat(draft.summary()).isEqualTo("Minh's summary");
        assertThat(draft.body().value()).isEqualTo("<p>Hoa's <strong>sea</strong>.</p>");
        assertThat(saved.document().select(".mark--MATCHED")).hasSize(3);
    }

    @Test
    void a_translation_saved_by_two_can_keep_theirs() {
        var address = begun();
        var hoa = Visitor.signedIn("hoa");
        var sheet =
                hoa.post(address.replaceFirst("/vi$", "/translations"), Map.of("language", "en"));
        minh.submitEdit(minh.get(sheet.path()), rows("Theirs", "", ""));
        Page page = hoa.submitEdit(sheet, rows("Mine", "", ""));
        var theirs = page.document().select(".bar__steps a").attr("href");
        assertThat(hoa.get(theirs).document().select("textarea[name=html-0]").text())
                .isEqualTo("Theirs");
    }

    private static Map<String, String> rows(String title, String summary, String body) {
        return Map.of("html-0", title, "html-1", summary, "html-2", body);
    }

    private Draft draftOf(String address) {
        return house.bean(ArticleDesk.class)
                .edition(EditionId.of(address.replace("/articles/", "").replace("/", ":")))
                .draft();
    }

    private ArticleFacts factsOf(String address) {
        return house.bean(ArticleDesk.class).article(new ArticleId(address.split("/")[2])).facts();
    }
}
