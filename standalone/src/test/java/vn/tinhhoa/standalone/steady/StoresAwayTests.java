package vn.tinhhoa.standalone.steady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import vn.tinhhoa.content.ContentConfiguration;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.ArticleBatches;
import vn.tinhhoa.content.article.ArticleBatches.Incoming;
import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.PortalApplication;
import vn.tinhhoa.searchtestserver.TestElasticsearch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The store and the index, each in a process of its own, are frozen and killed in turn while
/// people read. `-Dsteady.seconds=30` keeps them away for half a minute each.
class StoresAwayTests {

    private static final Duration AWAY =
            Duration.ofSeconds(Integer.getInteger("steady.seconds", 4));
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Officer ADMINISTRATOR =
            new Officer(new PersonId("quantri"), "Quản trị", Set.of(Role.ADMINISTRATOR), Set.of());

    private static StoreProcess store;
    private static TestElasticsearch index;
    private static ConfigurableApplicationContext editorial;
    private static ConfigurableApplicationContext portal;

    @BeforeAll
    static void open() throws IOException {
        var data = Files.createTempDirectory("tinhhoa-steady");
        store = new StoreProcess(data.resolve("store"));
        index = TestElasticsearch.start();
        var shared =
                List.of(
                        "--spring.mongodb.uri=" + store.uri(),
                        "--tinhhoa.search.elasticsearch.uri=" + index.uri(),
                        "--tinhhoa.media.store=gridfs",
                        "--tinhhoa.admin.password=mat-khau-thu-nghiem",
                        "--tinhhoa.portal.port=0",
                        "--tinhhoa.data=" + data);
        editorial = content().run(shared.toArray(String[]::new));
        publish(IntStream.range(0, 40));
        portal =
                content()
                        .child(PortalApplication.class)
                        .web(WebApplicationType.SERVLET)
                        .run(with(shared, "--tinhhoa.editorial=false"));
        await().atMost(PATIENCE).until(() -> ask("/vi/search?q=steady").body().contains("steady"));
    }

    @AfterAll
    static void close() throws IOException {
        portal.close();
        editorial.close();
        index.close();
        store.close();
    }

    private static SpringApplicationBuilder content() {
        return new SpringApplicationBuilder(ContentConfiguration.class)
                .web(WebApplicationType.NONE);
    }

    private static String[] with(List<String> shared, String more) {
        return IntStream.rangeClosed(0, shared.size())
                .mapToObj(i -> i < shared.size() ? shared.get(i) : more)
                .toArray(String[]::new);
    }

    private static void publish(IntStream numbers) {
        var articles =
                numbers.mapToObj(number ->
                                new Incoming(
                                        "steady-" + number,
                                        LanguageTag.VIETNAMESE,
                                        new ArticleFacts(
                                                "tin-tuc",
                                                "",
                                                "Sơn Hải",
                                                null,
                                                false,
                                                null,
                                                Subject.NONE),
                                        Map.of(
                                                LanguageTag.VIETNAMESE,
                                                new Draft(
                                                        "Bài steady " + number,
                                                        "Tóm tắt",
                                                        SafeHtml.trusted("<p>Lời của bài.</p>"),
                                                        null))))
                        .toList();
        editorial.getBean(ArticleBatches.class).create(articles, true, ADMINISTRATOR);
    }

    @Test
    void pages_stay_while_the_store_is_frozen() throws Exception {
        storeAway("store frozen", store::freeze, store::thaw, 20);
    }

    @Test
    void pages_stay_while_the_store_is_gone() throws Exception {
        storeAway("store gone", store::kill, store::restart, 21);
    }

    @Test
    void search_says_so_while_the_index_is_frozen() throws Exception {
        indexAway("index frozen", index::freeze, index::thaw);
    }

    @Test
    void search_says_so_while_the_index_is_gone() throws Exception {
        indexAway("index gone", index::kill, index::restart);
    }

    /// @param number of an article that nobody has asked for yet
    private static void storeAway(String name, Act takeAway, Act giveBack, int number)
            throws Exception {
        var changedSince = "/vi/tin-tuc/bai-steady-30";
        await().atMost(PATIENCE).until(() -> ask(changedSince).isWhole());
        publish(IntStream.of(100 + number));
        await().atMost(PATIENCE)
                .until(() -> ask("/vi/tin-tuc").body().contains("Bài steady " + (100 + number)));
        away(
                name,
                takeAway,
                giveBack,
                "/vi/tin-tuc/bai-steady-" + number,
                refused -> {
                    assertThat(refused.body())
                            .contains("Trang tạm thời chưa mở được")
                            .containsPattern("503 · [2-9A-Z]{4}-[2-9A-Z]{4}");
                    var stale = ask(changedSince);
                    assertThat(stale.status()).isEqualTo(200);
                    assertThat(stale.isStale()).isTrue();
                    assertThat(stale.body()).contains("Bài steady 30");
                    assertThat(ask("/vi/search?q=steady").status()).isEqualTo(200);
                });
    }

    private static void indexAway(String name, Act takeAway, Act giveBack) throws Exception {
        away(
                name,
                takeAway,
                giveBack,
                "/vi/search?q=steady",
                refused -> {
                    assertThat(refused.body())
                            .contains("tạm thời không dùng được", "value=\"steady\"");
                    var forPrograms = ask("/api/v1/search?q=steady");
                    assertThat(forPrograms.status()).isEqualTo(503);
                    assertThat(forPrograms.header("Content-Type"))
                            .startsWith("application/problem+json");
                });
    }

    /// @param asked something that cannot be answered while the other is away
    /// @param check of such an answer, and of whatever else is to hold meanwhile
    private static void away(
            String name, Act takeAway, Act giveBack, String asked, Consumer<Load.Answer> check)
            throws Exception {
        var kept =
                List.of(
                        uri("/vi"),
                        uri("/vi/tin-tuc"),
                        uri("/vi/tin-tuc/bai-steady-1"),
                        uri("/vi/tin-tuc/bai-steady-2"));
        kept.forEach(page -> assertThat(ask(page.getPath()).isWhole()).isTrue());
        try (var cached = new Load(kept, 2);
                var uncached = new Load(List.of(uri(asked)), 2)) {
            var until = System.nanoTime() + AWAY.toNanos();
            takeAway.run();
            try {
                do {
                    var said = uncached.ask(uri(asked));
                    assertThat(said.status()).isEqualTo(503);
                    assertThat(said.body()).contains("<html lang=\"vi\"", "id=\"content\"");
                    check.accept(said);
                } while (System.nanoTime() < until);
            } finally {
                giveBack.run();
            }
            var back = System.nanoTime();
            await().atMost(PATIENCE).until(() -> uncached.ask(uri(asked)).isWhole());
            await().atMost(PATIENCE)
                    .until(() -> kept.stream().allMatch(page -> ask(page.getPath()).isWhole()));
            System.out.printf(
                    "%s for %d s: cached pages %s, longest %d ms; others %s, longest %d ms; whole"
                            + " again after %.1f s%n",
                    name,
                    AWAY.toSeconds(),
                    cached.answers(),
                    cached.longestMillis(),
                    uncached.answers(),
                    uncached.longestMillis(),
                    (System.nanoTime() - back) / 1e9);
            assertThat(cached.answers().keySet()).isSubsetOf("200", "200 stale");
            assertThat(uncached.answers().keySet()).isSubsetOf("200", "503");
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    private static Load.Answer ask(String path) {
        try (var reader = new Load(List.of(), 0)) {
            return reader.ask(uri(path));
        }
    }

    private static URI uri(String path) {
        var port =
                Objects.requireNonNull(((WebServerApplicationContext) portal).getWebServer())
                        .getPort();
        return URI.create("http://localhost:" + port + path);
    }
}
