package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.admin.Visitor.Page;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.PublishedArticles;

import java.util.Map;

/// An article's way through the house, as the people in it see it.
class ArticlePathTests {

    private static final String BODY =
            "<h2>Biển</h2><p>Từ tháng ba, mặt biển lặng.</p><p>Khách đặt chỗ ở bến.</p>";

    private static final Map<String, String> WORDS =
            Map.of(
                    "title", "Bình minh trên vịnh",
                    "summary", "Mùa đẹp nhất trong năm đã về.",
                    "body", BODY,
                    "origin", "Sở Du lịch Sơn Hải");

    private final House house = House.open();
    private final Visitor lan = Visitor.signedIn("lan");
    private final Visitor minh = Visitor.signedIn("minh");

    private String begin() {
        var page = lan.post("/articles", Map.of("title", "Bình minh", "language", "vi"));
        assertThat(page.status()).isEqualTo(200);
        return page.path();
    }

    private Page write(String address) {
        return lan.submitEdit(lan.get(address), WORDS);
    }

    @Test
    void what_is_written_is_saved_and_found_in_the_list() {
        var address = begin();
        var saved = write(address);
        assertThat(saved.toast()).isEqualTo("Đã lưu.");
        assertThat(saved.document().select("#title").attr("value")).isEqualTo(WORDS.get("title"));
        var list = lan.get("/articles?text=binh+minh+tren&state=DRAFT&language=vi");
        assertThat(list.document().select(".articles a[href='" + parent(address) + "']"))
                .isNotEmpty();
    }

    @Test
    void scripts_are_left_out_and_that_is_said() {
        var page =
                lan.submitEdit(
                        lan.get(begin()),
                        Map.of(
                                "body",
                                "<p>Lời</p><script>alert(1)</script><p onclick='x()'>x</p>"));
        assertThat(page.document().select(".notice").text()).contains("mã lệnh");
        assertThat(page.document().select("textarea#body").text())
                .doesNotContain("alert", "onclick");
    }

    @Test
    void a_second_persons_save_overwrites_nothing() {
        var address = begin();
        var seenByLan = lan.get(address);
        var seenByMinh = minh.get(address);
        minh.submitEdit(seenByMinh, Map.of("title", "Tiêu đề của Minh"));
        var conflict = lan.submitEdit(seenByLan, Map.of("title", "Tiêu đề của Lan"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.document().text()).contains("Tiêu đề của Minh");
        assertThat(conflict.document().select("#title").attr("value")).isEqualTo("Tiêu đề của Lan");
        assertThat(conflict.document().select("ins").text()).contains("Lan");
        var kept = lan.submitEdit(conflict, Map.of());
        assertThat(kept.document().select("#title").attr("value")).isEqualTo("Tiêu đề của Lan");
        var history = lan.get(address + "/history");
        assertThat(history.document().select(".revisions li")).hasSize(3);
    }

    @Test
    void the_writer_cannot_approve_but_another_can_and_publishes_and_takes_back() {
        var address = begin();
        write(address);
        var sent = lan.submitEdit(lan.get(address), with("then", "submit"));
        assertThat(sent.toast()).isEqualTo("Đã gửi duyệt.");
        assertThat(sent.document().select(".bar__steps").text())
                .contains("Đang chờ người khác duyệt");
        assertThat(minh.get("/reviews").document().select("a[href='" + parent(address) + "']"))
                .isNotEmpty();

        var revision = Map.of("revision", revision(sent));
        assertThat(lan.post(address + "/approve", revision).status()).isEqualTo(403);
        assertThat(minh.post(address + "/approve", revision).toast()).isEqualTo("Đã duyệt.");
        assertThat(minh.post(address + "/publish", revision).toast())
                .isEqualTo("Đã xuất bản: Tiếng Việt.");
        var id = EditionId.of(address.replace("/articles/", "").replace("/", ":"));
        assertThat(house.bean(PublishedArticles.class).edition(id)).isPresent();

        var withdrawn = minh.post(address + "/withdraw", Map.of());
        assertThat(withdrawn.toast()).isEqualTo("Đã gỡ khỏi cổng: Tiếng Việt.");
        assertThat(house.bean(PublishedArticles.class).edition(id)).isEmpty();
        var undo = withdrawn.document().select(".toast form").attr("action");
        assertThat(minh.post(undo, Map.of()).toast()).isEqualTo("Đã xuất bản: Tiếng Việt.");
    }

    @Test
    void own_work_is_refused_in_words() {
        var page = minh.post("/articles", Map.of("title", "Của Minh", "language", "vi"));
        var sent = minh.submitEdit(page, with("then", "submit"));
        var refused = minh.post(page.path() + "/approve", Map.of("revision", revision(sent)));
        assertThat(refused.toast()).contains("Người viết không thể tự duyệt");
    }

    @Test
    void changes_are_asked_for_with_a_remark() {
        var address = begin();
        var sent = lan.submitEdit(lan.get(address), with("then", "submit"));
        minh.post(
                address + "/request-changes",
                Map.of("revision", revision(sent), "remark", "Thêm nguồn"));
        assertThat(lan.get(address).document().select(".remark").text()).contains("Thêm nguồn");
    }

    @Test
    void several_languages_are_published_at_once_and_what_is_missing_is_listed() {
        var address = begin();
        write(address);
        var overview = minh.get(parent(address));
        assertThat(overview.status()).isEqualTo(200);
        assertThat(overview.document().select("input[type=checkbox]")).isEmpty();
        var sent = lan.submitEdit(lan.get(address), with("then", "submit"));
        minh.post(address + "/approve", Map.of("revision", revision(sent)));
        var ready = minh.get(parent(address)).document();
        assertThat(ready.select("input[type=checkbox][value=vi]")).hasSize(1);
        var done =
                minh.post(
                        parent(address) + "/publish",
                        Map.of("language", "vi", "revision-vi", revision(sent)));
        assertThat(done.toast()).isEqualTo("Đã xuất bản: Tiếng Việt.");
    }

    @Test
    void a_translation_is_written_beside_its_source() {
        var address = begin();
        write(address);
        var hoa = Visitor.signedIn("hoa");
        var sheet = hoa.post(parent(address) + "/translations", Map.of("language", "en"));
        assertThat(sheet.path()).endsWith("/en/translation");
        assertThat(sheet.document().select(".mark--UNTRANSLATED")).hasSize(5);
        var saved =
                hoa.submitEdit(
                        sheet,
                        Map.of(
                                "html-0", "Sunrise over the bay",
                                "html-1", "The finest season.",
                                "html-2", "The sea",
                                "html-3", "<p>From March the sea is <b>calm</b>.</p>",
                                "html-4", "<p>Book at the pier.</p>"));
        assertThat(saved.document().select(".mark--MATCHED")).hasSize(5);
        assertThat(saved.document().select("textarea[name=html-2]").text())
                .isEqualTo("<h2>The sea</h2>");

        lan.submitEdit(lan.get(address), Map.of("body", BODY.replace("tháng ba", "tháng tư")));
        var stale = hoa.get(sheet.path());
        assertThat(stale.document().select(".mark--STALE")).hasSize(1);
        assertThat(stale.document().select("del").text()).isEqualTo("ba");
        assertThat(stale.document().select("ins").text()).isEqualTo("tư");
        var right = hoa.submitEdit(stale, Map.of("right-3", "yes"));
        assertThat(right.document().select(".mark--MATCHED")).hasSize(5);
    }

    @Test
    void an_earlier_revision_comes_back() {
        var address = begin();
        write(address);
        var now = lan.get(address + "/history?of=1");
        assertThat(now.document().select(".bar__steps").text()).contains("Khôi phục phiên bản 1");
        var restored = lan.post(address + "/restore", Map.of("number", "1", "revision", "2"));
        assertThat(restored.toast()).isEqualTo("Đã khôi phục phiên bản 1.");
        assertThat(restored.document().select("#title").attr("value")).isEqualTo("Bình minh");
    }

    @Test
    void the_preview_shows_what_would_be_public() {
        var address = begin();
        write(address);
        var preview = lan.get(address + "/preview");
        assertThat(preview.document().select(".story h1").text()).isEqualTo(WORDS.get("title"));
        assertThat(preview.document().select(".preview__bar code").text())
                .startsWith("/vi/tin-tuc/binh-minh-tren-vinh");
    }

    @Test
    void a_translator_does_not_write_the_source() {
        var address = begin();
        var hoa = Visitor.signedIn("hoa");
        assertThat(hoa.post(address, Map.of("title", "x", "revision", "1")).status())
                .isEqualTo(403);
        assertThat(
                        house.bean(ArticleDesk.class)
                                .edition(
                                        EditionId.of(
                                                address.replace("/articles/", "")
                                                        .replace("/", ":")))
                                .draft()
                                .title())
                .isEqualTo("Bình minh");
    }

    private static Map<String, String> with(String name, String value) {
        return Map.of(name, value);
    }

    private static String parent(String address) {
        return address.substring(0, address.lastIndexOf('/'));
    }

    private static String revision(Page page) {
        return page.document().select("input[name=revision]").attr("value");
    }
}
