package vn.tinhhoa.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;

import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.media.BlobStore;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;

/// What the public gallery takes with ten thousand entries.
@Tag("bench")
class GalleryBench {

    private static final int ENTRIES = 10_000;
    private static final int ROUNDS = 40;
    private static final String CONTEST = "/contests/" + GalleryContest.ID;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void shows_ten_thousand_entries() throws IOException, InterruptedException {
        try (var portal = OpenPortal.start()) {
            var mongo = portal.bean(MongoTemplate.class);
            GalleryContest.publish(mongo, portal.bean(BlobStore.class));
            multiply(mongo);
            for (var path :
                    List.of(
                            "/vi" + CONTEST + "/gallery",
                            "/vi" + CONTEST + "/gallery?category=anh-don&page=50",
                            "/en" + CONTEST + "/gallery/" + GalleryContest.first(),
                            "/vi" + CONTEST,
                            "/api/v1" + CONTEST + "/entries")) {
                measure(portal, path);
            }
            assertThat(mongo.estimatedCount("entries")).isGreaterThan(ENTRIES);
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

    /// Each answer asks for something else, so that none comes from the page cache.
    private void measure(OpenPortal portal, String path) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        read(portal, path, 0);
        var first = (System.nanoTime() - begun) / 1e6;
        for (int round = 1; round < ROUNDS; round++) {
            read(portal, path, round);
        }
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var cpu = system.getProcessCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            read(portal, path, ROUNDS + round);
        }
        System.out.printf(
                "%-60s first %.0f ms, then %.1f ms CPU%n",
                path, first, (system.getProcessCpuTime() - cpu) / 1e6 / ROUNDS);
    }

    private void read(OpenPortal portal, String path, int number)
            throws IOException, InterruptedException {
        var fresh = path + (path.contains("?") ? "&" : "?") + "order=" + number;
        var request = HttpRequest.newBuilder(URI.create(portal.address(fresh))).build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
}
