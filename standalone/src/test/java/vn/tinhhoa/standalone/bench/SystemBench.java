package vn.tinhhoa.standalone.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.content.search.ProvincialTextsFixture;
import vn.tinhhoa.content.search.SearchDocument;
import vn.tinhhoa.standalone.RunningSystem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// Measures the whole system as its owner runs it and prints the figures; it never fails on time.
@Tag("bench")
class SystemBench {

    private static final int ARTICLES = 10_000;
    private static final List<String> AS_SHIPPED = List.of();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ProvincialTextsFixture texts = new ProvincialTextsFixture(7);

    /// In Vietnamese and English by turns.
    private final List<SearchDocument> articles = texts.articles(ARTICLES);

    @TempDir Path data;
    @TempDir Path files;

    @Test
    void measures_start_import_pages_search_and_publishing() throws Exception {
        coldStart();
        try (var system = launch("--tinhhoa.demo=false").awaitReady()) {
            importing(system);
            search(system);
            pages(system);
            publishToVisible(system);
            say("resident after all this", "%d MB".formatted(resident(system)));
        }
    }

    private RunningSystem launch(String... settings) {
        return RunningSystem.launch(
                AS_SHIPPED, data, RunningSystem.freePort(), RunningSystem.freePort(), settings);
    }

    private void coldStart() throws IOException {
        var empty = Files.createDirectory(data.resolve("first"));
        var begun = System.nanoTime();
        try (var system =
                RunningSystem.launch(
                                AS_SHIPPED,
                                empty,
                                RunningSystem.freePort(),
                                RunningSystem.freePort())
                        .awaitReady()) {
            say("first start, demonstration made on the way", seconds(begun));
            say("resident after it", "%d MB".formatted(resident(system)));
        }
        begun = System.nanoTime();
        try (var system =
                RunningSystem.launch(
                                AS_SHIPPED,
                                empty,
                                RunningSystem.freePort(),
                                RunningSystem.freePort())
                        .awaitReady()) {
            say("later start", seconds(begun));
            say("resident after it", "%d MB".formatted(resident(system)));
        }
    }

    private void importing(RunningSystem system) throws Exception {
        var begun = System.nanoTime();
        var cpu = system.cpu();
        var lines = IntStream.range(0, ARTICLES).mapToObj(this::line);
        var request =
                HttpRequest.newBuilder(system.admin("/api/v1/import?publish=true"))
                        .header("Authorization", "Bearer " + RunningSystem.TOKEN)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(
                                BodyPublishers.ofByteArrays(
                                        lines.map(line -> line.getBytes(StandardCharsets.UTF_8))
                                                ::iterator))
                        .build();
        var reports = HTTP.send(request, BodyHandlers.ofLines()).body().toList();
        say(
                "import of %d articles in two languages".formatted(ARTICLES),
                "%s (%.1f s CPU), last report: %s"
                        .formatted(
                                seconds(begun),
                                system.cpu().minus(cpu).toMillis() / 1000.0,
                                reports.getLast()));
        begun = System.nanoTime();
        await(() ->
                get(system.portal("/api/v1/search?q=v%E1%BB%8Bnh+bi%E1%BB%83n&lang=vi&size=1"))
                        .contains("\"total\":" + ARTICLES));
        say("all found, after the import ended", seconds(begun));
    }

    private void search(RunningSystem system) {
        var paths =
                IntStream.range(0, ARTICLES)
                        .mapToObj(n -> texts.query(article(n)))
                        .map(words -> "/api/v1/search?lang=vi&q=" + encoded(words))
                        .toList();
        var others = paths.subList(6_000, ARTICLES);
        measure("search, 1 client, the first of all", system, 1, 2_000, paths::get);
        measure("search, 8 clients, warming", system, 8, 4_000, n -> paths.get(2_000 + n));
        measure("search, 8 clients, not asked before", system, 8, 4_000, others::get);
        for (var page = 2; page <= 4; page++) {
            var further = "&page=" + page;
            measure(
                    "search, 8 clients, further pages",
                    system,
                    8,
                    ARTICLES,
                    n -> paths.get(n) + further);
        }
        measure("search, 8 clients, warm", system, 8, ARTICLES, n -> paths.get(n) + "&size=9");
        measure(
                "search, 8 clients, the last 400 again",
                system,
                8,
                4_000,
                n -> others.get(3_600 + n % 400));
        measure("suggestions, 8 clients", system, 8, 4_000, this::suggestion);
        measure("suggestions, 8 clients, on", system, 8, 16_000, this::suggestion);
        measure("suggestions, 8 clients, warm", system, 8, 4_000, this::suggestion);
    }

    private String suggestion(int n) {
        var words = article(n % ARTICLES).body();
        return "/api/v1/search/suggest?lang=vi&q=" + encoded(words.substring(0, 2 + n % 10));
    }

    private SearchDocument article(int n) {
        return articles.get(2 * n);
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private void pages(RunningSystem system) throws Exception {
        var page = path(0);
        var bytes =
                HTTP.send(
                                HttpRequest.newBuilder(system.portal(page)).build(),
                                BodyHandlers.ofByteArray())
                        .body();
        Files.write(files.resolve("page.html"), bytes);
        try (var gzip =
                new GZIPOutputStream(Files.newOutputStream(files.resolve("page.html.gz")))) {
            gzip.write(bytes);
        }
        measure("uncached article, the first of 4,000", system, 1, 4_000, SystemBench::path);
        measure("uncached article, 4,000 more", system, 1, 4_000, n -> path(4_000 + n));
        measure("uncached article, 8,000 more", system, 1, 8_000, n -> path(8_000 + n));
        measure("uncached article, 4,000 more", system, 1, 4_000, n -> path(16_000 + n));
        for (var round = 1; round <= 3; round++) {
            var another = "?page=" + round;
            measure(
                    "uncached article, 8,000 more",
                    system,
                    1,
                    8_000,
                    n -> path(2_000 + n) + another);
        }
        measure("uncached article, warm", system, 1, 4_000, n -> path(14_000 + n) + "?page=1");
        measure("cached article, 4 clients", system, 4, 40_000, LoadClient.always(page));
        measure("cached article, 4 clients", system, 4, 40_000, LoadClient.always(page));
        try (var server = FileServer.ofJdk(files)) {
            measure(server, 40_000);
        }
        if (FileServer.hasNginx()) {
            try (var server = FileServer.ofNginx(files)) {
                measure(server, 40_000);
            }
        }
    }

    private void publishToVisible(RunningSystem system) throws Exception {
        var longest = 0L;
        for (int i = 0; i < 20; i++) {
            var line = line(ARTICLES + i).replace("bench-", "visible-").replace("Bài", "Riêng" + i);
            var request =
                    HttpRequest.newBuilder(system.admin("/api/v1/import?publish=true"))
                            .header("Authorization", "Bearer " + RunningSystem.TOKEN)
                            .POST(BodyPublishers.ofString(line))
                            .build();
            HTTP.send(request, BodyHandlers.ofString());
            var published = System.nanoTime();
            var id = "visible-" + (ARTICLES + i);
            var query = system.portal("/api/v1/search?lang=vi&q=Ri%C3%AAng" + i);
            await(() -> get(query).contains(id));
            longest = Math.max(longest, System.nanoTime() - published);
        }
        say("published to found, longest of 20", "%.2f s".formatted(longest / 1e9));
    }

    private static void measure(
            String what,
            RunningSystem system,
            int clients,
            int requests,
            IntFunction<String> path) {
        report(what, system.portal(""), system::cpu, clients, requests, path);
    }

    private static void measure(FileServer server, int requests) {
        var path = LoadClient.always("/page.html");
        LoadClient.run(server.uri(), 4, requests, path);
        report("same bytes, " + server.name(), server.uri(), server::cpu, 4, requests, path);
    }

    private static void report(
            String what,
            URI server,
            Supplier<Duration> cpu,
            int clients,
            int requests,
            IntFunction<String> path) {
        var before = cpu.get();
        var load = LoadClient.run(server, clients, requests, path);
        var used = cpu.get().minus(before);
        say(
                what,
                "%.0f/s, %.3f ms CPU each, p50 %.2f ms, p99 %.2f ms, %d bytes"
                        .formatted(
                                load.perSecond(),
                                used.toNanos() / 1e6 / load.requests(),
                                load.percentileMillis(0.5),
                                load.percentileMillis(0.99),
                                load.bodyBytes() / load.requests()));
    }

    private static String path(int n) {
        return n < ARTICLES
                ? "/vi/tin-tuc/bai-" + n + "-ve-vinh-bien-son-hai"
                : "/en/news/article-" + (n - ARTICLES) + "-about-son-hai-bay";
    }

    private String line(int n) {
        return """
        {"externalId":"bench-%1$d","source":"vi","section":"tin-tuc","publishedAt":"2024-05-01T%4$s+07:00","editions":{\
        "vi":{"title":"Bài %1$d về vịnh biển Sơn Hải","summary":"Tóm tắt của bài %1$d","html":"%2$s"},\
        "en":{"title":"Article %1$d about Son Hai Bay","summary":"Summary of article %1$d","html":"%3$s"}}}
        """
                .formatted(
                        n,
                        html(articles.get(2 * n % articles.size())),
                        html(articles.get((2 * n + 1) % articles.size())),
                        "%02d:%02d:%02d".formatted(n / 3600 % 24, n / 60 % 60, n % 60));
    }

    private static String html(SearchDocument article) {
        var body = article.body();
        var half = body.length() / 2;
        return "<h2>Phần đầu</h2><p>%s</p><ul><li>Một</li><li>Hai</li></ul><p>%s</p>"
                .formatted(body.substring(0, half), body.substring(half));
    }

    private static String get(URI address) {
        try {
            return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("It did not come to pass within three minutes");
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static long resident(RunningSystem system) {
        return system.residentBytes().orElse(0L) >> 20;
    }

    private static String seconds(long since) {
        return "%.1f s".formatted((System.nanoTime() - since) / 1e9);
    }

    private static void say(String what, String figure) {
        System.out.printf(Locale.ROOT, "bench | %-45s | %s%n", what, figure);
    }
}
