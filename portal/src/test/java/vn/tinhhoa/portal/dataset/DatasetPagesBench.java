package vn.tinhhoa.portal.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.portal.House;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Prints what pages of a release of 5,000 pictures cost, all that the process spends on them
/// included, also the client's part. Nothing is kept: every question is asked anew.
@Tag("bench")
class DatasetPagesBench {

    private static final int PICTURES = 5_000;
    private static final int ROUNDS = 60;

    @Test
    void measures_pages_of_five_thousand_pictures() {
        try (var house = House.open()) {
            var bay = new ReleasedBay(house, "nam-nghin", 0);
            for (int number = 1; number <= 6; number++) {
                bay.add(number, ReleasedBay.described(number));
            }
            var release = bay.release();
            var few = house.bean(PublishedDatasets.class).items(release, 0, 6);
            multiply(house, few);

            house.get("/vi/datasets/nam-nghin");
            var begun = cpu();
            prepared(house, release);
            say("prepared in the background", 1, begun);
            begun = cpu();
            assertThat(house.get("/vi/datasets/nam-nghin").body()).contains("5.000 ảnh");
            say("first look", 1, begun);
            begun = cpu();
            assertThat(house.get("/en/datasets/nam-nghin").body()).contains("5,000 pictures");
            say("second look, in another language", 1, begun);
            measure(house, "cards, one place", n -> "?place=vung-ngoc&page=" + (1 + n % 60));
            measure(house, "list, one topic", n -> "?topic=cau&show=list&page=" + (1 + n % 90));
            measure(house, "map, one year", n -> "?year=202" + (5 + n % 2) + "&show=map");
            measure(house, "all cards, page by page", n -> "?page=" + (2 + n));
            measure(house, "one picture", n -> "/1.0.0/anh-" + (100 + n));
        }
    }

    /// As if there were thousands: their files are the first ones'.
    private static void multiply(House house, List<ReleasedItem> few) {
        var mongo = house.bean(MongoTemplate.class);
        var more = new ArrayList<ReleasedItem>();
        for (int number = few.size() + 1; number <= PICTURES; number++) {
            var like = few.get(number % few.size());
            var key = "anh-" + number;
            more.add(
                    new ReleasedItem(
                            ReleasedItem.id(like.release(), key),
                            like.release(),
                            key,
                            number,
                            "",
                            like.asset(),
                            key + ".jpg",
                            like.mediaType(),
                            like.width(),
                            like.height(),
                            like.description(),
                            null,
                            like.picture()));
        }
        mongo.insertAll(more);
    }

    /// What was prepared when there were six is known by the bag; it must be read again.
    private static void prepared(House house, DatasetRelease release) {
        house.bean(MongoTemplate.class)
                .updateFirst(
                        Query.query(Criteria.where("_id").is(release.id())),
                        Update.update("content.bagIndex.sha256", "f".repeat(64))
                                .set("items", PICTURES)
                                .inc("version", 1),
                        DatasetRelease.class);
        var published = house.bean(PublishedDatasets.class);
        var preparing = house.bean(DatasetPreparing.class);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> preparing.prepared().equals(published.fingerprint()));
    }

    private static void measure(House house, String what, IntFunction<String> query) {
        var path = "/vi/datasets/nam-nghin";
        for (int n = 0; n < ROUNDS; n++) {
            house.get(path + query.apply(ROUNDS + n));
        }
        var begun = cpu();
        for (int n = 0; n < ROUNDS; n++) {
            var answer = house.get(path + query.apply(n));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        say(what, ROUNDS, begun);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void say(String what, int times, long begun) {
        System.out.printf("BENCH %s: %.1f ms CPU each%n", what, (cpu() - begun) / 1e6 / times);
    }
}
