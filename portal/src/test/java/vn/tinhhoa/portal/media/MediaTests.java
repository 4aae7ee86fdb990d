package vn.tinhhoa.portal.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.InSharedHouse;
import vn.tinhhoa.portal.Landscape;

import java.util.Optional;

@InSharedHouse
class MediaTests {

    private final House house = House.shared();

    @Test
    void gives_out_a_picture_only_while_a_live_publication_shows_it() {
        var desk = house.desk();
        var cover = desk.picture(Landscape.jpeg(11, 700));
        var inText = desk.picture(Landscape.jpeg(12, 700));
        assertThat(house.get("/media/" + cover + "/640.jpg").statusCode()).isEqualTo(404);
        var article = desk.article("Có ảnh", "du-lich", cover, false);
        var live =
                desk.publish(
                        article,
                        "vi",
                        "Có ảnh",
                        "<figure><img src=\"/media/" + inText + "\" alt=\"Biển\"></figure>");
        var address = address("/media/" + cover + "/640.jpg");
        var picture = house.get(address);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(picture.headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        var tag = picture.headers().firstValue("ETag").orElseThrow();
        assertThat(house.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(type(address.replace("640.jpg", "320-3x2.webp"))).hasValue("image/webp");
        assertThat(type(address("/media/" + inText + "/320.jpg"))).hasValue("image/jpeg");
        assertThat(house.get(address.replace("640", "641")).statusCode()).isEqualTo(404);
        assertThat(house.get(address.replace("640", "1920")).statusCode()).isEqualTo(404);

        var former = "/media/" + cover + "/0123456789abcdef/640.jpg";
        assertThat(address(former)).isEqualTo(address);

        desk.withdraw(live.id());
        assertThat(house.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void offers_every_width_in_both_formats() {
        var desk = house.desk();
        var cover = desk.picture(Landscape.jpeg(13, 700));
        var inText = desk.picture(Landscape.jpeg(14, 700));
        var article = desk.article("Nhiều cỡ", "du-lich", cover, false);
        var live =
                desk.publish(
                        article,
                        "vi",
                        "Nhiều cỡ",
                        "<figure><img src=\"/media/" + inText + "\" alt=\"Biển\"></figure>");
        var page = house.get(live.address()).body();
        for (var asset : new String[] {cover.value(), inText.value()}) {
            var base = address("/media/" + asset + "/640.jpg").replace("640.jpg", "");
            assertThat(page)
                    .contains("srcset=\"" + base + "320.webp 320w, " + base + "640.webp 640w\"")
                    .contains("srcset=\"" + base + "320.jpg 320w, " + base + "640.jpg 640w\"");
        }
        assertThat(house.get("/vi/du-lich").body()).contains("320-3x2.webp 320w");
    }

    private Optional<String> type(String address) {
        return house.get(address).headers().firstValue("Content-Type");
    }

    /// Where an address leads.
    private String address(String moved) {
        var answer = house.get(moved);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
