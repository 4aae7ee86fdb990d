package vn.tinhhoa.portal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.place.PlaceEditing;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.portal.House;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;

class PlaceTests {

    private static final House HOUSE = House.open();
    private static final Officer ADMIN =
            new Officer(new PersonId("admin"), "An", Set.of(Role.ADMINISTRATOR), Set.of());

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void says_what_a_province_was_formed_from_and_what_is_written_about_it() {
        var desk = HOUSE.desk();
        var article = desk.article("Chợ nổi", "tin-tuc", null, false);
        desk.about(article, List.of("le-hoi"), List.of("hau-giang"));
        var live = desk.publish(article, "vi", "Chợ nổi Ngã Bảy", "<p>Một.</p>");

        assertThat(HOUSE.get("/vi/place/can-tho").body())
                .contains("Cần Thơ, Sóc Trăng, Hậu Giang", "01/07/2025", "Chợ nổi Ngã Bảy")
                .contains("rel=\"canonical\" href=\"https://sonhai.example/vi/place/can-tho\"");
        assertThat(HOUSE.get("/vi/place/ha-noi").body())
                .doesNotContain("Chợ nổi Ngã Bảy")
                .contains("Chưa có bài viết nào");
        assertThat(HOUSE.get(live.address()).body())
                .contains("href=\"/vi/place/hau-giang\"", "Lễ hội", "topic=le-hoi");
        assertThat(HOUSE.get("/vi/place/can-tho?page=2").statusCode()).isEqualTo(404);
        assertThat(HOUSE.get("/vi/place/atlantis").statusCode()).isEqualTo(404);
    }

    @Test
    void search_engines_and_people_are_led_to_places_in_every_language() {
        var list = HOUSE.get("/sitemap-en.xml").body();
        var da = "https://sonhai.example/en/place/da-nang";
        var entry =
                list.substring(
                        list.indexOf("<loc>" + da), list.indexOf("</url>", list.indexOf(da)));
        assertThat(entry)
                .contains(
                        "hreflang=\"vi\" href=\"https://sonhai.example/vi/place/da-nang\"",
                        "hreflang=\"km\" href=\"https://sonhai.example/km/place/da-nang\"");
        assertThat(list).doesNotContain("/place/quang-nam<");
        var page = HOUSE.get("/en/place/da-nang").body();
        assertThat(page)
                .contains("<h1 class=\"title\">Da Nang</h1>", "<span lang=\"vi\">Đà Nẵng</span>")
                .contains("href=\"https://sonhai.example/km/place/da-nang\"");
        assertThat(HOUSE.get("/en/site-map").body())
                .contains("href=\"/en/place/da-nang\">Da Nang</a>");
    }

    @Test
    void what_is_typed_suggests_places_of_today_and_of_before() {
        assertThat(suggested("vi", "quảng n"))
                .contains("Quảng Nam (nay là Đà Nẵng) place /vi/place/da-nang");
        assertThat(suggested("vi", "da na")).first().isEqualTo("Đà Nẵng place /vi/place/da-nang");
        assertThat(suggested("en", "Quang Nam"))
                .first()
                .isEqualTo("Quang Nam (now Da Nang) place /en/place/da-nang");
        assertThat(suggested("vi", "bình")).hasSizeLessThanOrEqualTo(8).doesNotHaveDuplicates();
        assertThat(HOUSE.get("/api/v1/search/suggest?q=da+na&lang=en").body())
                .contains("\"url\":\"https://sonhai.example/en/place/da-nang\"");
    }

    private static List<String> suggested(String language, String typed) {
        var answer =
                HOUSE.get(
                        "/"
                                + language
                                + "/search/suggest?q="
                                + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        return JsonMapper.shared().readTree(answer.body()).path("suggestions").values().stream()
                .map(one ->
                        one.path("title").asString()
                                + " "
                                + one.path("kind").asString()
                                + " "
                                + one.path("url").asString())
                .toList();
    }

    @Test
    void search_narrows_by_topic_and_place_and_a_present_province_holds_its_former_ones() {
        var desk = HOUSE.desk();
        var article = desk.article("Dừa", "tin-tuc", null, false);
        desk.about(article, List.of("nong-nghiep"), List.of("ben-tre"));
        desk.publish(article, "vi", "Dừa xzzx Bến Tre", "<p>Một.</p>");
        var index = HOUSE.bean(SearchIndex.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> index.search(SearchQuery.of("xzzx")).total() > 0);

        assertThat(HOUSE.get("/vi/search?q=xzzx&place=vinh-long").body())
                .contains("Dừa", "Bến Tre", "Vĩnh Long", "Nông nghiệp", "Chủ đề", "Địa danh")
                .contains("href=\"/vi/search?q=xzzx&amp;topic=nong-nghiep&amp;place=vinh-long\"")
                .contains("name=\"place\" value=\"vinh-long\"");
        assertThat(HOUSE.get("/vi/search?q=xzzx&place=ha-noi").body())
                .doesNotContain("result__title");
        assertThat(HOUSE.get("/api/v1/search?q=xzzx&place=vinh-long&topic=nong-nghiep").body())
                .contains("\"total\":1", "\"vinh-long\":1", "\"ben-tre\":1");
        assertThat(HOUSE.get("/api/v1/search?q=xzzx&topic=le-hoi").body()).contains("\"total\":0");
    }

    @Test
    void a_former_name_leads_on_to_what_it_became() {
        var former = HOUSE.get("/en/place/thua-thien-hue");

        assertThat(former.statusCode()).isEqualTo(301);
        assertThat(former.headers().firstValue("Location").orElseThrow()).endsWith("/en/place/hue");
    }

    @Test
    void a_former_name_that_was_divided_lists_its_successors() {
        var table =
                "name,kind,province,formed_from,latitude,longitude,since\n"
                        + "An Hải,phường,Đà Nẵng,Phước Mỹ;An Hải Bắc,16.07,108.24,2025-07-01\n"
                        + "Sơn Trà,phường,Đà Nẵng,Phước Mỹ;Thọ Quang,16.1,108.27,2025-07-01\n";
        HOUSE.bean(PlaceEditing.class).take(table.getBytes(StandardCharsets.UTF_8), ADMIN);

        assertThat(HOUSE.get("/vi/place/phuoc-my").body())
                .contains("Phước Mỹ là tên cũ", "/vi/place/phuong-an-hai-da-nang")
                .contains("/vi/place/phuong-son-tra-da-nang", "Tồn tại đến", "01/07/2025");
        assertThat(HOUSE.get("/vi/place/tho-quang").headers().firstValue("Location").orElseThrow())
                .endsWith("/vi/place/phuong-son-tra-da-nang");
        assertThat(HOUSE.get("/vi/place/phuong-son-tra-da-nang").body())
                .contains("href=\"/vi/place/da-nang\"", "geo:16.10000,108.27000");
        assertThat(HOUSE.get("/vi/place/da-nang").body()).contains("phuong-an-hai-da-nang");
    }
}
