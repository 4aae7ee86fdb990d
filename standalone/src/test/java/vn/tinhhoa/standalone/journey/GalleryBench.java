package vn.tinhhoa.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;

import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.vote.Candidates;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.portal.preparing.Preparations;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// What the public gallery takes with ten thousand entries.
@Tag("bench")
class GalleryBench {

    private static final int ENTRIES = 10_000;
    private static final int ROUNDS = 40;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final String CONTEST = "/contests/" + GalleryContest.ID;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void shows_ten_thousand_entries() throws IOException, InterruptedException {
        try (var portal = OpenPortal.start()) {
            var mongo = portal.bean(MongoTemplate.class);
            GalleryContest.publish(mongo, portal.bean(BlobStore.class));
            multiply(mongo);
            portal.restart();
            var preparations = portal.bean(Preparations.class);
            await().atMost(Duration.ofMinutes(1)).until(preparations::areDone);
            tellFirst(portal);
            for (var path :
                    List.of(
                            "/vi" + CONTEST + "/gallery",
                            "/vi" + CONTEST + "/gallery?category=anh-don&page=50",
                            "/en" + CONTEST + "/gallery/" + GalleryContest.first(),
                            "/vi" + CONTEST,
                            "/api/v1" + CONTEST + "/entries")) {
                measure(portal, path);
            }
            assertThat(portal.bean(MongoTemplate.class).estimatedCount("entries"))
                    .isGreaterThan(ENTRIES);
        }
    }

    private static void multiply(MongoTemplate mongo) {
        var collection = mongo.getCollectionName(Entry.class);
        var first = new EntryId(GalleryContest.first().value().toLowerCase(Locale.ROOT));
        var entry = mongo.findById(first, Document.class, collection);
        assertThat(entry).isNotNull();
        for (int at = 0; at < ENTRIES; at++) {
            mongo.insert(
                    new Document(entry)
                            .append("_id", EntryId.random().value())
                            .append("code", EntryCode.random().value()),
                    collection);
        }
    }

    /// What the same page takes again and again after a start, each time in another order. What the
    /// first takes more than the next was not prepared; what the next take more than those later is
    /// the machine's warming up.
    private void tellFirst(OpenPortal portal) throws IOException, InterruptedException {
        for (int number = 0; number < 8; number++) {
            var cpu = SYSTEM.getProcessCpuTime();
            read(portal, "/vi" + CONTEST + "/gallery", 1000 + number);
            System.out.printf(
                    "gallery after the start, look %d: %.0f ms CPU%n",
                    number + 1, (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
        }
        for (int number = 0; number < 3; number++) {
            var cpu = SYSTEM.getProcessCpuTime();
            var all = portal.bean(Candidates.class).all(GalleryContest.ID).size();
            System.out.printf(
                    "reading %d candidates: %.0f ms CPU%n",
                    all, (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
        }
    }

    /// Each answer asks for something else, so that none comes from the page cache.
    private void measure(OpenPortal portal, String path) throws IOException, InterruptedException {
        var begun = SYSTEM.getProcessCpuTime();
        read(portal, path, 0);
        var first = (SYSTEM.getProcessCpuTime() - begun) / 1e6;
        for (int round = 1; round < ROUNDS; round++) {
            read(portal, path, round);
        }
        var cpu = SYSTEM.getProcessCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            read(portal, path, ROUNDS + round);
        }
        System.out.printf(
                "%-60s first %.0f ms CPU, then %.1f ms CPU%n",
                path, first, (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / ROUNDS);
    }

    private void read(OpenPortal portal, String path, int number)
            throws IOException, InterruptedException {
        var fresh = path + (path.contains("?") ? "&" : "?") + "order=" + number;
        var request = HttpRequest.newBuilder(URI.create(portal.address(fresh))).build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
}
