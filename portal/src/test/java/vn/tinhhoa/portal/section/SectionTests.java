package vn.tinhhoa.portal.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.portal.House;

class SectionTests {

    private static final House HOUSE = House.open();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void lists_in_pages_and_says_where_an_empty_section_can_be_read() {
        var desk = HOUSE.desk();
        for (var i = 1; i <= 13; i++) {
            var title = "Dự án số %02d".formatted(i);
            desk.publish(desk.article(title, "dau-tu", null, false), "vi", title, "<p>Một.</p>");
        }

        assertThat(HOUSE.get("/vi/dau-tu").body())
                .contains("Dự án số 01", "Dự án số 12", "href=\"/vi/dau-tu?page=2\"")
                .doesNotContain("Dự án số 13");
        assertThat(HOUSE.get("/vi/dau-tu?page=2").body())
                .contains("Dự án số 13")
                .contains("rel=\"canonical\" href=\"https://sonhai.example/vi/dau-tu?page=2\"");
        assertThat(HOUSE.get("/vi/dau-tu?page=3").statusCode()).isEqualTo(404);
        assertThat(HOUSE.get("/vi/dau-tu?page=x").statusCode()).isEqualTo(400);

        assertThat(HOUSE.get("/fr/investment").body())
                .contains("Cette rubrique n’a pas encore d’article")
                .contains("href=\"/vi/dau-tu\"")
                .contains("hreflang=\"vi\" href=\"https://sonhai.example/vi/dau-tu\"");
        assertThat(HOUSE.get("/vi/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void mends_a_slash_too_many() {
        var mended = HOUSE.get("/vi/dau-tu/");

        assertThat(mended.statusCode()).isEqualTo(301);
        assertThat(mended.headers().firstValue("Location").orElseThrow()).endsWith("/vi/dau-tu");
    }
}
