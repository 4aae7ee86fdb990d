package vn.tinhhoa.portal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.portal.House;

class StoreAwayTests {

    @Test
    void goes_on_with_the_pages_it_has_and_says_plainly_what_it_has_not() {
        try (var house = House.open()) {
            var desk = house.desk();
            var kept = desk.publish("Trang đã có");
            var changedLater = desk.publish("Trang đã cũ");
            assertThat(house.get(kept.address()).statusCode()).isEqualTo(200);
            assertThat(house.get(changedLater.address()).statusCode()).isEqualTo(200);
            var notKept = desk.publish("Trang chưa ai đọc");

            house.loseStore();

            var missing = house.get(notKept.address());
            assertThat(missing.statusCode()).isEqualTo(503);
            assertThat(missing.body())
                    .contains("Trang tạm thời chưa mở được")
                    .containsPattern("503 · [2-9A-Z]{4}-[2-9A-Z]{4}");
            var stale = house.get(kept.address());
            assertThat(stale.statusCode()).isEqualTo(200);
            assertThat(stale.body()).contains("Trang đã có");
            assertThat(stale.headers().firstValue("Warning").orElseThrow()).startsWith("110 ");
            assertThat(stale.headers().firstValue("Age")).isPresent();

            assertThat(house.get("/vi/search?q=trang").statusCode()).isEqualTo(200);
            house.bean(SearchIndex.class).close();
            var search = house.get("/vi/search?q=bien");
            assertThat(search.statusCode()).isEqualTo(503);
            assertThat(search.body())
                    .contains("tạm thời không dùng được")
                    .contains("value=\"bien\"");
            var forPrograms = house.get("/api/v1/search?q=bien");
            assertThat(forPrograms.statusCode()).isEqualTo(503);
            assertThat(forPrograms.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
        }
    }
}
