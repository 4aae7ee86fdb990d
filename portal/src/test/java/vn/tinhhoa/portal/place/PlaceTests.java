package vn.tinhhoa.portal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.place.PlaceEditing;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.portal.House;

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
