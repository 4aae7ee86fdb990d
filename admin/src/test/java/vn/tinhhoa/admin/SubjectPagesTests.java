package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.admin.Visitor.Page;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.topic.SiteTopics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// SiteTopics and places: how administrators keep them and writers choose them.
class SubjectPagesTests {

    private final House house = House.open();
    private final Visitor admin = Visitor.signedIn("admin");
    private final Visitor lan = Visitor.signedIn("lan");
    private final Visitor minh = Visitor.signedIn("minh");

    @Test
    void a_topic_is_added_and_named_in_each_language() {
        var page = admin.post("/topics", Map.of("name", "Yến sào"));
        assertThat(page.path()).isEqualTo("/topics/yen-sao");
        admin.submit(page, "#change", Map.of("name-en", "Bird’s nest", "order", "3"));
        assertThat(admin.get("/topics").document().select("main li").text())
                .contains("Yến sào", "Bird’s nest");
        assertThat(house.bean(SiteTopics.class).byKey("yen-sao").orElseThrow().order())
                .isEqualTo(3);
        assertThat(admin.post("/topics", Map.of("name", "Yến sào")).toast())
                .isEqualTo("Đã có chủ đề Yến sào.");
        assertThat(admin.post("/topics", Map.of("name", " ")).toast()).isNotEmpty();
        assertThat(lan.get("/topics").status()).isEqualTo(403);
    }

    @Test
    void a_topic_does_not_lose_its_last_name() {
        var page = admin.post("/topics", Map.of("name", "Tổ yến"));
        admin.submit(page, "#change", Map.of("name-vi", " "));
        assertThat(house.bean(SiteTopics.class).byKey("to-yen").orElseThrow().names().isEmpty())
                .isFalse();
    }

    @Test
    void a_writer_chooses_topics_and_places() {
        var address = begun();
        var page =
                lan.submitEdit(
                        lan.get(address),
                        Map.of("topics", "le-hoi bien-dao", "places", "binh-duong"));
        assertThat(page.toast()).isEqualTo("Đã lưu.");
        assertThat(subject(address).topics()).containsExactly("bien-dao", "le-hoi");
        assertThat(subject(address).places()).containsExactly("binh-duong");
        var form = lan.get(address).document();
        assertThat(form.select("#chosen-topics summary .chip").eachText())
                .containsExactly("Biển, đảo", "Lễ hội");
        assertThat(form.select("#chosen-places input[checked]").eachAttr("value"))
                .containsExactly("binh-duong");
        assertThat(form.select("#chosen-places li").first().text()).contains("Hồ Chí Minh");
    }

    @Test
    void ticks_that_are_taken_away_are_gone() {
        var address = begun();
        lan.submitEdit(lan.get(address), Map.of("topics", "le-hoi bien-dao"));
        lan.submitEdit(lan.get(address), Map.of("topics", ""));
        assertThat(subject(address).topics()).isEmpty();
    }

    @Test
    void topics_of_one_and_places_of_another_both_stand() {
        var address = begun();
        var seen = lan.get(address);
        minh.submitEdit(minh.get(address), Map.of("topics", "di-san"));
        lan.submitEdit(seen, Map.of("places", "ha-noi"));
        assertThat(subject(address).topics()).containsExactly("di-san");
        assertThat(subject(address).places()).containsExactly("ha-noi");
    }

    @Test
    void two_choices_of_topics_are_shown_before_one_wins() {
        var address = begun();
        var seen = lan.get(address);
        minh.submitEdit(minh.get(address), Map.of("topics", "di-san"));
        var page = lan.submitEdit(seen, Map.of("topics", "am-thuc", "places", "ha-noi"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.document().select(".differences h3").text()).isEqualTo("Chủ đề");
        lan.submitEdit(page, Map.of());
        assertThat(subject(address).topics()).containsExactly("am-thuc");
        assertThat(subject(address).places()).containsExactly("ha-noi");
    }

    @Test
    void places_are_listed_searched_and_named() {
        assertThat(admin.get("/places").document().select(".articles li")).hasSize(50);
        var found = admin.get("/places?text=vung+tau").document();
        assertThat(found.select(".articles h2").eachText())
                .containsExactlyInAnyOrder("Hồ Chí Minh", "Bà Rịa - Vũng Tàu");
        assertThat(found.select(".articles .chip").text()).isEqualTo("Nay là Hồ Chí Minh");
        var page = admin.get("/places/hue");
        assertThat(page.document().select("#former").text()).isEqualTo("Thừa Thiên Huế");
        assertThat(page.document().select("#since").val()).isEqualTo("2025-01-01");
        admin.submit(page, "#change", Map.of("name-zh", "顺化"));
        assertThat(house.bean(Gazetteer.class).byKey("hue").orElseThrow().names().texts())
                .containsValue("顺化");
        assertThat(lan.get("/places").status()).isEqualTo(403);
        assertThat(admin.get("/places?page=9999999").status()).isEqualTo(200);
    }

    @Test
    void one_place_is_added_with_its_names_and_mended_where_it_is_wrong() {
        var form = admin.get("/places/new");
        var nothing = admin.submit(form, "#add", Map.of()).document();
        assertThat(nothing.select("#kind-said").text()).isEqualTo("Thiếu loại.");
        var wrong =
                admin.submit(
                        form,
                        "#add",
                        Map.of("kind", "điểm", "name-en", "Whale Rock", "position", "108.2, 16"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.document().select("[role=alert] a").eachAttr("href"))
                .containsExactly("#name-vi", "#province", "#position");
        assertThat(wrong.document().select("[aria-invalid]").eachAttr("id"))
                .containsExactly("province", "name-vi", "position");
        assertThat(wrong.document().select("#name-en").val()).isEqualTo("Whale Rock");
        assertThat(wrong.document().select("#position").val()).isEqualTo("108.2, 16");

        var done =
                admin.submit(
                        wrong,
                        "#add",
                        Map.of(
                                "name-vi", "Hòn Ông",
                                "province", "da-nang",
                                "former", "Hòn Cá",
                                "position", "16, 108.2"));
        assertThat(done.path()).isEqualTo("/places/diem-hon-ong-da-nang");
        assertThat(done.toast()).isEqualTo("Đã thêm địa danh.");

        var cleared = admin.submit(done, "#change", Map.of("name-vi", " "));
        assertThat(cleared.status()).isEqualTo(422);
        assertThat(cleared.document().select("#name-said").text()).isEqualTo("Thiếu tên.");
        var changed = admin.submit(done, "#change", Map.of("former", "Hòn Cá\nĐá Ông"));
        assertThat(changed.toast()).isNotEmpty();
        var place = house.bean(Gazetteer.class).byKey("diem-hon-ong-da-nang").orElseThrow();
        assertThat(place.formerNames()).containsExactly("Hòn Cá", "Đá Ông");
        assertThat(place.position().latitude()).isEqualTo(16);
        assertThat(lan.get("/places/new").status()).isEqualTo(403);
    }

    @Test
    void a_section_is_headed_by_its_name() {
        var page = admin.get("/sections/van-ban").document();
        assertThat(page.select("h1").text()).isEqualTo("Chuyên mục Văn bản");
        assertThat(page.title()).contains("Văn bản").doesNotContain("van-ban");
    }

    @Test
    void a_table_is_previewed_before_it_is_taken_in() {
        var table =
                "name,kind,province,formed_from,latitude,longitude\r\n"
                        + "Sơn Hải,xã,Lâm Đồng,Hải Sơn;Hải Ninh,11.3,108.9\r\n"
                        + "Đảo Mây,xã,Bình Thuận,,,\r\n";
        var preview = send(table);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.document().select("#ADDED li").eachText())
                .containsExactly("Dòng 2 Sơn Hải");
        assertThat(preview.document().select("#REFUSED li").text())
                .contains("Dòng 3 Đảo Mây", "nay là Lâm Đồng");
        assertThat(house.bean(Gazetteer.class).byKey("xa-son-hai-lam-dong")).isEmpty();
        var done = admin.submit(preview, "#confirm", Map.of());
        assertThat(done.toast()).isEqualTo("Đã nhập địa danh: thêm 1, sửa 0, từ chối 1.");
        assertThat(
                        house.bean(Gazetteer.class)
                                .byKey("xa-son-hai-lam-dong")
                                .orElseThrow()
                                .formerNames())
                .isEqualTo(List.of("Hải Sơn", "Hải Ninh"));
        assertThat(send(table).document().select("#SAME li")).hasSize(1);
    }

    @Test
    void a_file_that_is_no_table_is_refused_with_its_reason() {
        var page = send("Bảng này không có cột");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("[role=alert]").text())
                .contains("dia-danh.csv", "Tệp không có dòng nào", "Chưa có gì thay đổi");
        assertThat(
                        admin.upload("/places/import", "anh.csv", new byte[] {-1, -40, 0}, Map.of())
                                .document()
                                .select("[role=alert]")
                                .text())
                .contains("không phải văn bản UTF-8");
        assertThat(
                        admin.upload("/places/import", "to.csv", new byte[3_000_000], Map.of())
                                .document()
                                .select("[role=alert]")
                                .text())
                .contains("lớn hơn 1 MB");
    }

    private Page send(String table) {
        return admin.upload(
                "/places/import", "dia-danh.csv", table.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private String begun() {
        return lan.post("/articles", Map.of("title", "Bình minh", "language", "vi")).path();
    }

    private Subject subject(String address) {
        var id = new ArticleId(address.split("/")[2]);
        return house.bean(ArticleDesk.class).article(id).facts().subject();
    }
}
