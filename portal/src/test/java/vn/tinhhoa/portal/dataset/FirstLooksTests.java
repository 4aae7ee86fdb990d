package vn.tinhhoa.portal.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.portal.House;

import java.time.Duration;

class FirstLooksTests {

    /// Pages that nobody asked for yet can only come from the cache when the store is away.
    @Test
    void pages_of_a_new_release_are_ready_before_anybody_asks() {
        try (var house = House.open()) {
            new ReleasedBay(house, "nhin-truoc", 2).release();
            var published = house.bean(PublishedDatasets.class);
            var preparing = house.portal().getBean(DatasetPreparing.class);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> preparing.prepared().equals(published.fingerprint()));
            house.loseStore();
            assertThat(house.get("/vi/datasets/nhin-truoc").body()).contains("Vịnh Sơn Hải");
            assertThat(house.get("/en/datasets/nhin-truoc").statusCode()).isEqualTo(200);
            assertThat(house.get("/en/datasets/nhin-truoc/1.0.0").statusCode()).isEqualTo(503);
        }
    }
}
