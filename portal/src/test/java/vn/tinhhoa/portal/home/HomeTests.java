package vn.tinhhoa.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.Landscape;

class HomeTests {

    private static final House HOUSE = House.open();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void says_that_there_is_nothing_yet_then_shows_what_is_published_at_once() {
        assertThat(HOUSE.get("/vi").body()).contains("Chưa có bài viết nào được công bố.");
        var desk = HOUSE.desk();
        desk.publish("Tin thường");
        var cover = desk.picture(Landscape.jpeg(2, 700));
        var article = desk.article("Bài nổi bật", "du-lich", cover, true);
        var featured = desk.publish(article, "vi", "Bài nổi bật", "<p>Một.</p>");
        var profile = desk.article("Đất và người", "ho-so", null, false);
        desk.publish(profile, "vi", "Đất và người", "<p>Hai.</p>");

        var home = HOUSE.get("/vi").body();
        assertThat(home)
                .containsPattern("(?s)hero__title\"><a[^>]*href=\"" + featured.address())
                .contains("Tin thường", "class=\"panel\"", "Đất và người")
                .contains("fetchpriority=\"high\"");

        var khmer = HOUSE.get("/km");
        assertThat(khmer.statusCode()).isEqualTo(200);
        assertThat(khmer.body())
                .contains("<html lang=\"km\"", "class=\"notice\"")
                .contains("<span lang=\"vi\">Tiếng Việt</span>")
                .contains("href=\"/km/articles/" + article + "\" lang=\"vi\"");
    }
}
