package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The library and a picture's page, as they work without script.
class LibraryPagesTests {

    private final House house = House.open();
    private final Visitor lan = Visitor.signedIn("lan");
    private final Visitor minh = Visitor.signedIn("minh");

    private String picture(String name, Color colour) {
        var file = SamplePictures.png(colour, 300, 200);
        return lan.upload("/pictures", name, file, Map.of())
                .path()
                .substring("/pictures/".length());
    }

    private Asset asset(String id) {
        return house.bean(Assets.class).require(new AssetId(id));
    }

    @Test
    void is_searched_by_words_and_narrowed_by_facts_and_paged_by_key() {
        var boats = picture("thu-vien-thuyen.png", new Color(10, 0, 1));
        picture("thu-vien-den.png", new Color(10, 0, 2));
        lan.post("/pictures/" + boats, Map.of("alt-vi", "Thuyền", "licence", "CC-BY-4.0"));

        assertThat(found("/pictures?text=thu-vien&licence=CC-BY-4.0")).containsExactly(boats);
        assertThat(found("/pictures?text=thu-vien&lacking=vi")).doesNotContain(boats).hasSize(1);
        assertThat(found("/pictures?text=thu-vien&person=Lan&unused=yes&view=list")).hasSize(2);
        assertThat(found("/pictures?text=thu-vien&until=2020-01-01")).isEmpty();
        assertThat(found("/pictures?text=thu-vien&type=image/gif")).isEmpty();
        assertThat(found("/pictures?text=thu-vien&ending=vo-nghia&from=khong&at=gi")).hasSize(2);
    }

    private List<String> found(String address) {
        return lan.get(address).document().select("input[name=picture]").eachAttr("value");
    }

    @Test
    void many_are_changed_at_once_and_what_is_blank_stays() {
        var one = picture("ca-nhom-mot.png", new Color(10, 1, 1));
        var two = picture("ca-nhom-hai.png", new Color(10, 1, 2));
        lan.post("/pictures/" + one, Map.of("credit", "Giữ tên tôi", "keywords", "biển, cũ"));
        var changes =
                Map.of(
                        "picture",
                        List.of(one, two),
                        "set-licence",
                        "CC0-1.0",
                        "set-consent-ends",
                        "2031-05-20",
                        "add-keywords",
                        "lễ hội",
                        "remove-keywords",
                        "cũ");
        assertThat(lan.post("/pictures/bulk", changes).toast()).isEqualTo("Đã sửa 2 ảnh.");
        assertThat(asset(one).credit()).isEqualTo("Giữ tên tôi");
        assertThat(asset(one).words().keywords()).containsExactly("biển", "lễ hội");
        assertThat(asset(two).licence().code()).isEqualTo("CC0-1.0");
        assertThat(lan.get("/pictures/" + two).document().select("#consent-ends").attr("value"))
                .isEqualTo("2031-05-20");

        var all = Map.of("all", "yes", "query", "text=ca-nhom", "set-credit", "Cả hai");
        assertThat(lan.post("/pictures/bulk", all).toast()).isEqualTo("Đã sửa 2 ảnh.");
        assertThat(asset(two).credit()).isEqualTo("Cả hai");
    }

    @Test
    void says_what_is_lacking_before_many_are_changed() {
        var one = picture("loat-loi.png", new Color(10, 1, 3));
        assertThat(lan.post("/pictures/bulk", Map.of("set-credit", "x")).toast())
                .isEqualTo("Hãy chọn ít nhất một ảnh.");
        assertThat(lan.post("/pictures/bulk", Map.of("picture", one)).toast())
                .isEqualTo("Chưa điền gì để sửa.");
        var noDay = Map.of("picture", one, "set-licence-ends", "hôm qua");
        assertThat(lan.post("/pictures/bulk", noDay).toast()).contains("Ngày chưa đúng");
    }

    @Test
    void everything_said_of_a_picture_is_kept_and_nonsense_loses_nothing() {
        var one = picture("ke-ca.png", new Color(10, 2, 1));
        var said =
                Map.of(
                        "alt-en",
                        "A boat",
                        "creator",
                        "Người chụp",
                        "licence",
                        "CUSTOM",
                        "licence-words",
                        "Chỉ dùng ở tỉnh",
                        "latitude",
                        "10,5",
                        "longitude",
                        "106.5",
                        "focus-x",
                        "25",
                        "crop-left",
                        "10",
                        "crop-top",
                        "10",
                        "crop-width",
                        "50");
        var broken = lan.post("/pictures/" + one, said);
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.document().select(".notice a").attr("href")).isEqualTo("#crop-left");
        assertThat(broken.document().select("#alt-en").text()).isEqualTo("A boat");
        assertThat(asset(one).rights().creator()).isEmpty();

        var whole = new HashMap<>(said);
        whole.put("crop-height", "40");
        assertThat(lan.post("/pictures/" + one, whole).toast()).isEqualTo("Đã lưu.");
        var kept = asset(one);
        assertThat(kept.licence().words()).isEqualTo("Chỉ dùng ở tỉnh");
        assertThat(kept.framing().x()).isEqualTo(0.25);
        assertThat(kept.framing().crop()).isNotNull();
        assertThat(kept.origin().coordinates()).isNotNull();
        lan.post(
                "/pictures/" + one,
                Map.of("crop-left", "", "crop-top", "", "crop-width", "", "crop-height", ""));
        assertThat(asset(one).framing().crop()).isNull();
    }

    @Test
    void another_file_stands_in_and_keeps_the_words() {
        var older = picture("cu.png", new Color(10, 3, 1));
        lan.post("/pictures/" + older, Map.of("alt-vi", "Vẫn còn"));
        var file = SamplePictures.png(new Color(10, 3, 2), 300, 200);
        var replaced = lan.upload("/pictures/" + older + "/file", "moi.png", file, Map.of());
        assertThat(replaced.toast()).contains("Đã thay tệp");
        assertThat(replaced.document().select("#alt-vi").text()).isEqualTo("Vẫn còn");
        assertThat(lan.get("/pictures/" + older).document().select(".notice").text())
                .contains("phiên bản cũ");
        var again = lan.upload("/pictures/" + older + "/file", "moi.png", file, Map.of());
        assertThat(again.toast()).contains("Không thay được");
        var bad = lan.upload("/pictures/" + older + "/file", "x.png", new byte[] {1}, Map.of());
        assertThat(bad.toast()).contains("Đây không phải ảnh nhận được");
    }

    @Test
    void only_what_is_used_nowhere_is_deleted_and_only_by_editors() {
        var used = picture("dang-dung.png", new Color(10, 4, 1));
        var unused = picture("khong-dung.png", new Color(10, 4, 2));
        var article = lan.post("/articles", Map.of("title", "Bài có ảnh", "language", "vi")).path();
        var parent = article.substring(0, article.lastIndexOf('/'));
        lan.post(parent + "/pictures", Map.of("picture", used, "use", "cover", "revision", "1"));

        var page = minh.get("/pictures/" + used).document();
        assertThat(page.select("#uses a").text()).contains("Bài có ảnh");
        assertThat(page.select("form[action$='/delete']")).isEmpty();
        assertThat(minh.post("/pictures/" + used + "/delete", Map.of()).toast())
                .contains("Chưa xóa được");
        assertThat(lan.post("/pictures/" + unused + "/delete", Map.of()).status()).isEqualTo(403);
        assertThat(minh.post("/pictures/" + unused + "/delete", Map.of()).toast())
                .isEqualTo("Đã xóa khong-dung.png.");
        assertThat(minh.get("/pictures/" + unused).status()).isEqualTo(404);
    }
}
