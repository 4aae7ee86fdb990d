package vn.tinhhoa.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class OpeningTests {

    @TempDir Path directory;

    @Test
    void finds_everything_again_after_closing() {
        for (int round = 1; round <= 3; round++) {
            try (var store = EmbeddedMongo.start(directory.resolve("new/data"));
                    var client = MongoClients.create(store.uri("site"))) {
                var articles = client.getDatabase("site").getCollection("articles");
                articles.insertOne(new Document("_id", round));
                articles.createIndex(new Document("at", 1));
                assertThat(articles.countDocuments()).isEqualTo(round);
            }
        }
    }

    @Test
    void a_second_store_on_the_same_directory_is_refused_in_one_sentence() {
        try (var store = EmbeddedMongo.start(directory)) {
            assertThat(store.uri("x")).startsWith("mongodb://127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedMongo.start(directory))
                    .isInstanceOf(StoreInUseException.class)
                    .hasMessage(
                            "The data in %s is already in use by another running program.",
                            directory);
        }
        EmbeddedMongo.start(directory).close();
    }

    @Test
    void a_file_in_the_place_of_the_directory_is_reported() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "x");
        assertThatThrownBy(() -> EmbeddedMongo.start(file))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage("The data in %s cannot be used: it is not a directory.", file);
    }

    @Test
    void a_file_that_is_no_database_is_reported_and_left_alone() throws IOException {
        var file =
                Files.writeString(
                        directory.resolve("documents.sqlite"), "not a database ".repeat(99));
        assertThatThrownBy(() -> EmbeddedMongo.start(directory))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining(directory.toString());
        assertThat(file).content().startsWith("not a database");
    }

    @Test
    void a_second_process_is_refused_in_one_sentence() throws Exception {
        try (var store = EmbeddedMongo.start(directory)) {
            var process = ForkedJvm.start(SecondProcess.class, directory.toString());
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            assertThat(said.lines())
                    .last()
                    .isEqualTo(
                            "The data in %s is already in use by another running program."
                                    .formatted(directory));
            assertThat(store.uri("x")).isNotBlank();
        }
    }

    /// What a kill of the process cannot show: that an acknowledged write also outlives the
    /// machine.
    @Test
    void every_commit_is_synced() {
        var file = directory.resolve("documents.sqlite");
        try (var connection = StoreConnection.writer(file, StoreSettings.DEFAULT);
                var journal = connection.query("PRAGMA journal_mode")) {
            assertThat(connection.number(-1, "PRAGMA synchronous")).isEqualTo(2);
            assertThat(journal.next()).isTrue();
            assertThat(journal.text(1)).isEqualTo("wal");
        }
    }

    @Test
    void a_file_of_a_later_version_is_left_alone() {
        EmbeddedMongo.start(directory).close();
        var file = directory.resolve("documents.sqlite");
        try (var connection = StoreConnection.writer(file, StoreSettings.DEFAULT)) {
            connection.execute("UPDATE store SET value = 99 WHERE name = 'format'");
        }
        assertThatThrownBy(() -> EmbeddedMongo.start(directory))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage(
                        "The data in %s cannot be used: it was written by a later version of this"
                                + " program.",
                        directory);
    }
}
