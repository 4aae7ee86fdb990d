package vn.tinhhoa.searchtestserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

class TestElasticsearchTests {

    private static final String ANALYSIS =
            """
            {"settings": {"number_of_replicas": 0, "analysis": {
                "filter": {"pairs": {"type": "shingle", "output_unigrams": false},
                           "tri": {"type": "ngram", "min_gram": 3, "max_gram": 3,
                                   "preserve_original": true}},
                "analyzer": {"pair": {"tokenizer": "standard",
                                      "filter": ["lowercase", "asciifolding", "pairs"]},
                             "tri": {"tokenizer": "standard",
                                     "filter": ["lowercase", "asciifolding", "tri"]}}}}}
            """;

    private static TestElasticsearch server;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        server = TestElasticsearch.start();
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void close() {
        client.close();
        server.close();
    }

    @Test
    void names_its_version_as_elasticsearch_does() throws Exception {
        var answer = send("GET", "/", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"number\":\"9.5.3\"");
        assertThat(answer.headers().firstValue("X-Elastic-Product")).hasValue("Elasticsearch");
    }

    @Test
    void finds_a_document_that_was_put_in() throws Exception {
        accept(server, "/roads/_doc/1?refresh=true", "{\"title\": \"Đường ven biển\"}");

        var answer =
                send("POST", "/roads/_search", "{\"query\": {\"match\": {\"title\": \"biển\"}}}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Đường ven biển");
    }

    @Test
    void cuts_words_with_the_filters_of_the_unpublished_module() throws Exception {
        accept(server, "/cuts", ANALYSIS);

        assertThat(analyze("/cuts", "pair", "Múa rối nước"))
                .contains("\"mua roi\"", "\"roi nuoc\"")
                .doesNotContain("\"mua\"");
        assertThat(analyze("/cuts", "tri", "Nước")).contains("\"nuo\"", "\"uoc\"", "\"nuoc\"");
    }

    @Test
    void knows_the_language_analyzers() throws Exception {
        assertThat(analyze("", "english", "the beaches"))
                .contains("\"beach\"")
                .doesNotContain("the\"");
        assertThat(analyze("", "cjk", "旅游海滩")).contains("\"旅游\"", "\"游海\"", "\"海滩\"");
        assertThat(analyze("", "thai", "ชายหาดสวย")).contains("\"สวย\"");
    }

    @Test
    void refuses_an_analyzer_setting_that_it_does_not_know() throws Exception {
        var answer =
                send("PUT", "/refused", ANALYSIS.replace("preserve_original", "keep_original"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("[tri] has unknown settings [keep_original]");
    }

    @Test
    void keeps_its_data_and_its_port_when_it_is_killed_and_restarted() throws Exception {
        try (var other = TestElasticsearch.start()) {
            var address = other.uri();
            accept(other, "/kept/_doc/1", "{\"title\": \"giữ\"}");

            other.kill();
            assertThatThrownBy(() -> send(other, "GET", "/", ""))
                    .isInstanceOf(ConnectException.class);
            other.restart();

            assertThat(other.uri()).isEqualTo(address);
            assertThat(send(other, "GET", "/kept/_doc/1", "").body()).contains("giữ");
        }
    }

    @Test
    void ends_and_leaves_nothing_behind_when_its_parent_is_killed() throws Exception {
        var parent = StartingProgram.fork();
        try (var said = parent.inputReader()) {
            var serverProcess = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
            var directory = Path.of(said.readLine());
            assertThat(serverProcess.isAlive()).isTrue();

            parent.destroyForcibly();

            serverProcess.onExit().get(60, TimeUnit.SECONDS);
            assertThat(directory).doesNotExist();
        } finally {
            parent.destroyForcibly();
        }
    }

    private static String analyze(String index, String analyzer, String text) throws Exception {
        var body = "{\"analyzer\": \"%s\", \"text\": \"%s\"}".formatted(analyzer, text);
        return send("POST", index + "/_analyze", body).body();
    }

    private static void accept(TestElasticsearch to, String path, String body) throws Exception {
        var answer = send(to, "PUT", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private static HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return send(server, method, path, body);
    }

    private static HttpResponse<String> send(
            TestElasticsearch to, String method, String path, String body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(to.uri().resolve(path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
