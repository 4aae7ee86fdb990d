package vn.tinhhoa.content.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.content.search.SearchDocument;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchKind;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchUnavailableException;
import vn.tinhhoa.content.search.Synonyms;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// What holds because the index is a server's: several processes, outages, leftovers.
@ResourceLock(value = RunningElasticsearch.LOCK, mode = ResourceAccessMode.READ_WRITE)
class SharedIndexTests {

    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.VIETNAMESE);
    private static final SearchDocument MARKET = document("cho", "Chợ nổi", "Họp lúc rạng sáng.");
    private static final SearchDocument KITE = document("dieu", "Sáo diều", "Thả bên triền đê.");

    private final List<SearchIndex> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(SearchIndex::close);
    }

    @Test
    void shows_one_process_what_another_puts_and_removes() {
        var admin = open("shared");
        var portal = open("shared");

        admin.put(List.of(MARKET));
        assertThat(found(portal, "chợ nổi")).containsExactly("cho");

        admin.remove(List.of("cho"));
        assertThat(found(portal, "chợ nổi")).isEmpty();
    }

    @Test
    void goes_over_to_the_index_that_another_process_built() {
        var admin = open("handover");
        var portal = open("handover");
        admin.put(List.of(MARKET));

        var rebuild = admin.rebuild();
        rebuild.put(List.of(KITE));
        rebuild.commit();
        portal.put(List.of(MARKET));

        assertThat(found(portal, "sáo diều")).containsExactly("dieu");
        assertThat(admin.size()).isEqualTo(2);
    }

    @Test
    void keeps_its_documents_when_it_is_opened_again() {
        open("kept").put(List.of(MARKET));

        assertThat(found(open("kept"), "chợ nổi")).containsExactly("cho");
    }

    @Test
    void makes_one_index_when_processes_start_at_once() throws Exception {
        Callable<SearchIndex> opening = () -> index("at-once");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var index : threads.invokeAll(List.of(opening, opening, opening, opening))) {
                opened.add(index.get());
            }
        }
        opened.getFirst().put(List.of(MARKET));

        assertThat(opened).allSatisfy(index -> assertThat(index.size()).isEqualTo(1));
        assertThat(indices("at-once")).containsExactly("at-once-" + IndexLayout.VERSION + "-first");
    }

    @Test
    void ends_a_rebuild_when_another_process_begins_one() {
        var one = open("overtaken");
        var other = open("overtaken");
        var overtaken = one.rebuild();
        overtaken.put(List.of(MARKET));
        var second = other.rebuild();

        one.put(List.of(KITE));

        assertThatIllegalStateException().isThrownBy(() -> overtaken.put(List.of(MARKET)));
        assertThat(found(one, "sáo diều")).containsExactly("dieu");
        second.put(List.of(MARKET));
        second.commit();
        assertThat(found(one, "chợ nổi")).containsExactly("cho");
    }

    @Test
    void clears_away_what_a_killed_rebuild_left() throws Exception {
        var killed = index("leftover");
        killed.rebuild().put(List.of(MARKET));
        assertThat(indices("leftover")).hasSize(2);

        var rebuild = open("leftover").rebuild();
        rebuild.put(List.of(KITE));
        rebuild.commit();

        assertThat(indices("leftover"))
                .hasSize(1)
                .doesNotContain("leftover-" + IndexLayout.VERSION + "-first");
    }

    @Test
    void leaves_the_indices_of_others_alone() throws Exception {
        send("PUT", "/others-1-logs", "{}");
        var rebuild = open("others").rebuild();
        rebuild.commit();

        assertThat(indices("others")).contains("others-1-logs").hasSize(2);
    }

    @Test
    void begins_empty_when_the_index_has_another_layout() throws Exception {
        send("PUT", "/former-0-first", "{\"aliases\": {\"former\": {}}}");
        send("PUT", "/former/_doc/1?refresh=true", "{\"a\": 1}");

        var index = open("former");

        assertThat(index.size()).isZero();
        assertThat(indices("former")).containsExactly("former-" + IndexLayout.VERSION + "-first");
    }

    @Test
    void takes_a_long_text_and_any_language() {
        var index = open("long");
        var body = "Chợ nổi họp lúc rạng sáng. ".repeat(8_000);
        index.put(List.of(document("cho", "Chợ nổi", body)));
        index.put(List.of(inLanguage("zh-Hant"), inLanguage("en-GB"), inLanguage("sw")));

        assertThat(found(index, "chợ nổi")).containsExactly("cho");
        assertThat(index.size()).isEqualTo(4);
    }

    @Test
    void says_in_one_sentence_that_nobody_answers() throws IOException {
        var nobody = addressWithoutServer();
        var settings = ElasticsearchProperties.at(nobody, "nobody");

        assertThatThrownBy(() -> ElasticsearchSearchIndex.open(settings, planner(), ZoneOffset.UTC))
                .isInstanceOf(SearchUnavailableException.class)
                .hasMessageContaining("Elasticsearch at " + nobody + " cannot be reached")
                .hasMessageContaining("Connection refused");
    }

    @Test
    void is_unavailable_during_an_outage_and_answers_after_it() {
        var index = open("outage");
        index.put(List.of(MARKET));

        RunningElasticsearch.server().kill();
        assertThatThrownBy(() -> found(index, "chợ nổi"))
                .isInstanceOf(SearchUnavailableException.class);
        assertThatThrownBy(() -> index.put(List.of(KITE)))
                .isInstanceOf(SearchUnavailableException.class);
        RunningElasticsearch.server().restart();

        assertThat(found(index, "chợ nổi")).containsExactly("cho");
        index.put(List.of(KITE));
        assertThat(index.size()).isEqualTo(2);
    }

    /// What a stopped process looks like: connections are made, and nothing ever comes back.
    @Test
    @Timeout(60)
    void gives_up_on_a_server_that_says_nothing() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var settings = silent(silent);

            assertThatThrownBy(() ->
                            ElasticsearchSearchIndex.open(settings, planner(), ZoneOffset.UTC))
                    .isInstanceOf(SearchUnavailableException.class)
                    .hasMessageContaining("cannot be reached");
        }
    }

    @Test
    @Timeout(60)
    void lets_only_one_reader_at_a_time_wait_for_a_server_that_says_nothing() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var line = new Connection(silent(silent), uri(silent))) {
            assertThatThrownBy(() -> line.read("count", client -> client.count()))
                    .hasMessageContaining("cannot be reached");
            assertThatThrownBy(() -> line.read("count", client -> client.count()))
                    .isInstanceOf(SearchUnavailableException.class)
                    .hasMessageContaining("did not answer a moment ago");
        }
    }

    private static ElasticsearchProperties silent(ServerSocket server) {
        return new ElasticsearchProperties(
                uri(server),
                null,
                null,
                null,
                "silent",
                Duration.ofMillis(500),
                Duration.ofMillis(500),
                Duration.ofSeconds(1));
    }

    private static URI uri(ServerSocket server) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private SearchIndex open(String name) {
        var index = index(name);
        opened.add(index);
        return index;
    }

    private static SearchIndex index(String name) {
        return ElasticsearchSearchIndex.open(
                RunningElasticsearch.settings(name), planner(), ZoneOffset.UTC);
    }

    private static QueryPlanner planner() {
        return new QueryPlanner(LANGUAGES, Synonyms::builtIn);
    }

    private static List<String> found(SearchIndex index, String text) {
        return index.search(SearchQuery.of(text)).hits().stream().map(hit -> hit.id()).toList();
    }

    private static List<String> indices(String name) throws Exception {
        return send("GET", "/_cat/indices/" + name + "-*?h=index", "").lines().toList();
    }

    private static String send(String method, String path, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(RunningElasticsearch.uri().resolve(path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
            return answer.body();
        }
    }

    private static URI addressWithoutServer() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private static SearchDocument inLanguage(String language) {
        return new SearchDocument(
                language,
                null,
                SearchKind.ARTICLE,
                new LanguageTag(language),
                "Title",
                "Text",
                "",
                "/" + language,
                Instant.EPOCH);
    }

    private static SearchDocument document(String id, String title, String body) {
        return new SearchDocument(
                id,
                null,
                SearchKind.ARTICLE,
                LanguageTag.VIETNAMESE,
                title,
                body,
                "",
                "/vi/" + id,
                Instant.parse("2026-05-01T00:00:00Z"));
    }
}
