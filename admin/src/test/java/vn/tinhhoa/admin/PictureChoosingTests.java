package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.media.AssetId;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

/// Choosing pictures from the library, as it works without script.
class PictureChoosingTests {

    private final House house = House.open();
    private final Visitor lan = Visitor.signedIn("lan");

    private String begun() {
        return lan.post("/articles", Map.of("title", "Bình minh", "language", "vi")).path();
    }

    /// @return the picture's id
    private String picture(String name, String alt, Color colour) throws IOException {
        var page = lan.upload("/pictures", name, png(colour), Map.of());
        lan.post(
                page.path(),
                Map.of("alt-vi", alt, "caption-vi", "Chú thích", "credit", "Phạm Lam"));
        return page.path().substring("/pictures/".length());
    }

    @Test
    void the_button_saves_what_is_typed_before_it_leads_to_the_pictures() {
        var address = begun();
        var page =
                lan.submitEdit(
                        lan.get(address), Map.of("summary", "Đang viết dở", "then", "pictures"));
        assertThat(page.path()).isEqualTo(parent(address) + "/pictures");
        assertThat(lan.get(address).document().select("#summary").text()).isEqualTo("Đang viết dở");
    }

    @Test
    void a_picture_is_found_however_it_is_typed_and_becomes_the_cover() throws IOException {
        var boats = picture("thuyen-buom.png", "Thuyền buồm đỏ trên vịnh", Color.RED);
        var lamps = picture("den-long.png", "Đèn lồng phố cổ", Color.ORANGE);
        var address = begun();
        for (var text : new String[] {"thuyen+do", "THUY%E1%BB%80N", "thuyen-buom"}) {
            var tiles = lan.get(parent(address) + "/pictures?text=" + text).document();
            assertThat(tiles.select("input[name=picture]").eachAttr("value"))
                    .contains(boats)
                    .doesNotContain(lamps);
        }
        var page = use(address, Map.of("picture", boats, "use", "cover"));
        assertThat(page.toast()).isEqualTo("Đã đặt ảnh đại diện.");
        assertThat(page.document().select("[data-cover] img").attr("src")).contains(boats);
        var chooser = lan.get(parent(address) + "/pictures").document();
        assertThat(chooser.select("input[name=picture][checked]").attr("value")).isEqualTo(boats);
        assertThat(chooser.select("input[value=" + boats + "]")).hasSize(1);

        assertThat(use(address, Map.of("use", "no-cover")).toast())
                .isEqualTo("Đã bỏ ảnh đại diện.");
        assertThat(cover(address)).isNull();
    }

    @Test
    void a_picture_is_added_to_the_text_with_its_words() throws IOException {
        var boats = picture("thuyen.png", "Thuyền về bến", Color.BLUE);
        var address = begun();
        lan.submitEdit(lan.get(address), Map.of("body", "<p>Lời</p>"));
        var page = use(address, Map.of("picture", boats, "use", "text"));
        assertThat(page.toast()).isEqualTo("Đã thêm ảnh vào cuối bài.");
        assertThat(page.document().select("#body").text())
                .isEqualTo(
                        "<p>Lời</p><figure data-asset=\"%1$s\"><img src=\"/media/%1$s\" alt=\"Thuyền về bến\"><figcaption>Chú thích</figcaption></figure>"
                                .formatted(boats));
    }

    @Test
    void a_text_that_changed_meanwhile_is_not_overwritten() throws IOException {
        var boats = picture("ben.png", "Bến cá", Color.GREEN);
        var address = begun();
        var late =
                lan.post(
                        parent(address) + "/pictures",
                        Map.of("picture", boats, "use", "text", "revision", "0"));
        assertThat(late.toast()).contains("Bài đã thay đổi");
        assertThat(late.document().select("#body").text()).isEmpty();
    }

    @Test
    void a_new_picture_is_uploaded_there_and_ticked() throws IOException {
        var address = begun();
        var page =
                lan.upload(
                        parent(address) + "/pictures/upload",
                        "moi.png",
                        png(Color.MAGENTA),
                        Map.of());
        assertThat(page.document().select("input[name=picture][checked]")).hasSize(1);
        var refused =
                lan.upload(parent(address) + "/pictures/upload", "x.png", new byte[] {1}, Map.of());
        assertThat(refused.path()).isEqualTo(parent(address) + "/pictures");
        assertThat(refused.toast()).contains("Đây không phải ảnh nhận được");
    }

    @Test
    void nothing_ticked_nothing_there_and_nobodys_right_are_said_in_words() {
        var address = begun();
        assertThat(use(address, Map.of("use", "cover")).toast()).isEqualTo("Hãy chọn một ảnh.");
        assertThat(use(address, Map.of("use", "cover", "picture", "0".repeat(32))).status())
                .isEqualTo(404);
        var hoa = Visitor.signedIn("hoa");
        var refused =
                hoa.post(parent(address) + "/pictures", Map.of("use", "no-cover", "revision", "1"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(
                        lan.get(parent(address) + "/pictures?text=khong-co-anh-nao")
                                .document()
                                .select(".empty")
                                .text())
                .isEqualTo("Không có ảnh nào khớp.");
    }

    @Test
    void the_dialog_gets_the_same_tiles() throws IOException {
        var boats = picture("dao-da.png", "Đảo đá", Color.CYAN);
        var tiles = lan.get("/pictures/tiles?language=vi&text=dao+da");
        assertThat(tiles.document().select("input[value=" + boats + "]").attr("data-alt"))
                .isEqualTo("Đảo đá");
        assertThat(tiles.body()).doesNotContain("<html");
    }

    private Visitor.Page use(String address, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        var form = lan.get(parent(address) + "/pictures").document();
        all.put("revision", form.select("#choose input[name=revision]").attr("value"));
        return lan.post(parent(address) + "/pictures", all);
    }

    private @Nullable AssetId cover(String address) {
        return house.bean(ArticleDesk.class)
                .article(new ArticleId(address.split("/")[2]))
                .facts()
                .cover();
    }

    private static String parent(String address) {
        return address.substring(0, address.lastIndexOf('/'));
    }

    private static byte[] png(Color colour) throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 640, 480);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
