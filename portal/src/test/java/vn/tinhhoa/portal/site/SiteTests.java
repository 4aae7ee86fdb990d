package vn.tinhhoa.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.InSharedHouse;

import java.util.regex.Pattern;

@InSharedHouse
class SiteTests {

    private final House house = House.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-CA,fr;q=0.9,en;q=0.8|/fr",
                "zh-TW|/zh",
                "de,lo;q=0.5|/lo",
                "de|/vi",
                "not a header;;|/vi"
            })
    void leads_a_first_visitor_to_their_language(String accepted, String path) {
        var led = house.get("/", "Accept-Language", accepted);

        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location").orElseThrow()).endsWith(path);
        assertThat(led.headers().firstValue("Vary").orElseThrow()).contains("Accept-Language");
    }

    @Test
    void tells_search_engines_what_there_is() {
        var live = house.desk().publish("Trong sơ đồ trang");

        assertThat(house.get("/robots.txt").body())
                .contains("Sitemap: https://sonhai.example/sitemap.xml");
        assertThat(house.get("/sitemap.xml").body())
                .contains("https://sonhai.example/sitemap-km.xml");
        assertThat(house.get("/sitemap-vi.xml").body())
                .contains("<loc>https://sonhai.example" + live.address() + "</loc><lastmod>2");
        assertThat(house.get("/sitemap-xx.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void style_sheet_and_scripts_may_be_kept_for_ever() {
        var page = house.get("/vi").body();
        var address = Pattern.compile("/assets/[0-9a-f]{12}/portal\\.css").matcher(page);
        assertThat(address.find()).isTrue();

        var sheet = house.get(address.group());
        assertThat(sheet.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(sheet.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(sheet.body()).startsWith("@layer reset, tokens").contains(".hero", ".card");
        var fonts = Pattern.compile("url\\(\"(fonts/[^\"]+)\"\\)").matcher(sheet.body());
        while (fonts.find()) {
            var font = address.group().replace("portal.css", fonts.group(1));
            assertThat(house.get(font).statusCode()).as(font).isEqualTo(200);
        }
        var earlier = house.get("/assets/000000000000/portal.css");
        assertThat(earlier.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(house.get("/assets/000000000000/js/nothing.js").statusCode()).isEqualTo(404);
    }

    @Test
    void health_is_all_that_is_shown_of_the_inside() {
        assertThat(house.get("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(house.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(house.get("/actuator/beans").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "zh", "ja", "ko", "fr", "lo", "km"})
    void every_page_speaks_every_language(String language) {
        for (var path : new String[] {"", "/search", "/style", "/khong-co"}) {
            var page = house.get("/" + language + path);
            assertThat(page.statusCode()).isIn(200, 404);
            assertThat(page.body())
                    .contains("<html lang=\"" + language + "\"", "id=\"content\"", "class=\"skip\"")
                    .doesNotContain("??");
        }
    }
}
