package vn.tinhhoa.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.standalone.RunningSystem;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// Two hundred people read while an officer publishes one article again and again: nobody meets an
/// error, and the time is printed from each publishing to the last request that was still answered
/// with the former text.
@Tag("bench")
class PublishingBench {

    private static final int READERS = 200;
    private static final int PUBLISHINGS = 15;
    private static final long PAUSE_NANOS = 2_000_000_000L;
    private static final long REST_NANOS = 200_000_000L;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir Path data;

    @Test
    void everybody_sees_the_new_text_and_nobody_an_error() throws Exception {
        var jvm = List.<String>of();
        var portal = RunningSystem.freePort();
        var admin = RunningSystem.freePort();
        try (var system =
                RunningSystem.launch(jvm, data, portal, admin, "--tinhhoa.demo=false")
                        .awaitReady()) {
            publish(system, 0);
            var pages = pages(system);
            var sightings = new Sightings(PUBLISHINGS);
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int reader = 0; reader < READERS; reader++) {
                    var page = pages.get(reader % pages.size());
                    people.execute(() -> read(page, sightings));
                }
                LockSupport.parkNanos(2 * PAUSE_NANOS);
                for (int number = 1; number <= PUBLISHINGS; number++) {
                    publish(system, number);
                    sightings.published(number);
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
                sightings.end();
            }
            System.out.printf(Locale.ROOT, "bench | %d readers | %s%n", READERS, sightings);
            assertThat(sightings.errors()).isEmpty();
        }
    }

    /// Asks for one page again and again, with a moment's rest in between.
    private static void read(URI page, Sightings sightings) {
        var request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build();
        while (!sightings.areOver()) {
            var sent = System.nanoTime();
            try {
                var answer = HTTP.send(request, BodyHandlers.ofString());
                sightings.answered(page, answer.statusCode(), answer.body(), sent);
            } catch (IOException failed) {
                sightings.failed(page, failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(REST_NANOS));
        }
    }

    private static void publish(RunningSystem system, int number)
            throws IOException, InterruptedException {
        var line =
                """
                {"externalId":"bulletin","source":"vi","section":"tin-tuc","editions":{\
                "vi":{"title":"Bản tin của tỉnh","summary":"Số thứ %1$d.","html":"<p>Lời.</p>"},\
                "en":{"title":"The bulletin","summary":"Issue no. %1$d.","html":"<p>Words.</p>"}}}
                """
                        .formatted(number);
        var request =
                HttpRequest.newBuilder(system.admin("/api/v1/import?publish=true"))
                        .header("Authorization", "Bearer " + RunningSystem.TOKEN)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(line))
                        .build();
        var report = HTTP.send(request, BodyHandlers.ofString());
        assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
    }

    /// Home, section, article and feed, in two languages.
    private static List<URI> pages(RunningSystem system) throws IOException, InterruptedException {
        var pages = new ArrayList<URI>();
        for (var language : List.of("vi", "en")) {
            var home = system.portal("/" + language);
            var page = HTTP.send(HttpRequest.newBuilder(home).build(), BodyHandlers.ofString());
            var link =
                    Pattern.compile(
                            "href=\"((/" + language + "/[^\"/]+)/[^\"]*b[au][^\"]*tin[^\"]*)\"");
            var article = link.matcher(page.body());
            assertThat(article.find()).as(page.body()).isTrue();
            pages.add(home);
            pages.add(system.portal(article.group(2)));
            pages.add(system.portal(article.group(1)));
            pages.add(system.portal("/" + language + "/feed.atom"));
        }
        return pages;
    }
}
