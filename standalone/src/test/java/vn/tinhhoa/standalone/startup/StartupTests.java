package vn.tinhhoa.standalone.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.standalone.RunningSystem;

import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What its owner sees when the system starts, or cannot.
class StartupTests {

    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

    @TempDir Path directory;

    @Test
    void starts_again_on_what_an_earlier_run_left_and_refuses_a_second_at_once() throws Exception {
        try (var first = RunningSystem.start(directory)) {
            assertThat(status(first, "/vi")).isEqualTo(200);
            var second = RunningSystem.launch(directory);
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertOneSentence(second.output(), directory.getFileName().toString());
        }
        try (var again = RunningSystem.start(directory)) {
            assertThat(status(again, "/vi")).isEqualTo(200);
            assertThat(again.output()).doesNotContain("Preparing the demonstration");
        }
    }

    @Test
    void says_which_port_is_taken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var system =
                    RunningSystem.launch(
                            QUICK,
                            directory,
                            taken.getLocalPort(),
                            RunningSystem.freePort(),
                            "--tinhhoa.demo=false");
            assertThat(system.awaitEnd()).isEqualTo(1);
            assertOneSentence(system.output(), "port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void says_that_a_directory_cannot_be_used() throws Exception {
        var file = Files.createFile(directory.resolve("tep"));
        var system = RunningSystem.launch(file);
        assertThat(system.awaitEnd()).isEqualTo(1);
        assertOneSentence(system.output(), "tep");
    }

    @Test
    void says_which_setting_is_wrong() {
        var system = RunningSystem.launch(directory, "--tinhhoa.languages=vi,tiếng-anh");
        assertThat(system.awaitEnd()).isEqualTo(1);
        assertOneSentence(system.output(), "tinhhoa.languages");
    }

    @Test
    void says_that_mongodb_is_out_of_reach() {
        var system =
                RunningSystem.launch(
                        directory,
                        "--spring.mongodb.uri=mongodb://localhost:"
                                + RunningSystem.freePort()
                                + "/x");
        assertThat(system.awaitEnd()).isEqualTo(1);
        assertOneSentence(system.output(), "MongoDB");
    }

    @Test
    void says_that_elasticsearch_is_out_of_reach() {
        var system =
                RunningSystem.launch(
                        directory,
                        "--tinhhoa.search.elasticsearch.uri=http://localhost:"
                                + RunningSystem.freePort());
        assertThat(system.awaitEnd()).isEqualTo(1);
        assertOneSentence(system.output(), "Elasticsearch");
    }

    private static int status(RunningSystem system, String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(system.portal(path)).build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static void assertOneSentence(String output, String about) {
        var sentences =
                output.lines().filter(line -> line.startsWith("Tinh Hoa cannot start: ")).toList();
        assertThat(sentences).as(output).hasSize(1);
        assertThat(sentences.getFirst()).contains(about).endsWith(".");
        assertThat(output).doesNotContain("\tat ");
    }
}
