package vn.tinhhoa.portal.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.Landscape;

class MediaTests {

    private final House house = House.shared();

    @Test
    void gives_out_a_picture_only_while_a_live_publication_shows_it() {
        var desk = house.desk();
        var cover = desk.picture(Landscape.jpeg(11, 700));
        var inText = desk.picture(Landscape.jpeg(12, 700));
        var address = "/media/" + cover + "/640.jpg";
        assertThat(house.get(address).statusCode()).isEqualTo(404);

        var article = desk.article("Có ảnh", "du-lich", cover, false);
        var live =
                desk.publish(
                        article,
                        "vi",
                        "Có ảnh",
                        "<figure><img src=\"/media/" + inText + "\" alt=\"Biển\"></figure>");

        var picture = house.get(address);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(picture.headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        var tag = picture.headers().firstValue("ETag").orElseThrow();
        assertThat(house.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(house.get("/media/" + inText + "/320.jpg").statusCode()).isEqualTo(200);
        assertThat(house.get("/media/" + cover + "/641.jpg").statusCode()).isEqualTo(404);
        assertThat(house.get("/media/" + cover + "/1920.jpg").statusCode()).isEqualTo(404);

        desk.withdraw(live.id());
        assertThat(house.get(address).statusCode()).isEqualTo(404);
    }
}
