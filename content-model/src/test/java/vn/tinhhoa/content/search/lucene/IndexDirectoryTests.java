package vn.tinhhoa.content.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.content.search.SearchDocument;
import vn.tinhhoa.content.search.SearchKind;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchUnavailableException;
import vn.tinhhoa.content.search.Synonyms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// What becomes of the directory when a process ends, well or badly.
class IndexDirectoryTests {

    @TempDir private Path directory;

    @Test
    void finds_again_what_an_earlier_process_put() {
        try (var index = open(directory)) {
            index.put(List.of(document("a")));
        }
        try (var index = open(directory)) {
            assertThat(index.search(SearchQuery.of("cảng biển")).total()).isEqualTo(1);
        }
    }

    @Test
    void refuses_a_second_process_in_one_sentence() {
        try (var index = open(directory)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> open(directory))
                    .withMessageContaining("is in use by another process");
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void stays_closed_whoever_comes_late() {
        var index = open(directory);
        index.close();

        assertThatExceptionOfType(SearchUnavailableException.class)
                .isThrownBy(() -> index.put(List.of(document("late"))));
        assertThatExceptionOfType(SearchUnavailableException.class)
                .isThrownBy(() -> index.search(SearchQuery.of("cảng biển")));
        try (var next = open(directory)) {
            assertThat(next.size()).isZero();
        }
    }

    @Test
    void keeps_what_was_acknowledged_when_the_process_is_killed() throws Exception {
        var process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                directory.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var acknowledged = 0;
        try (var answers = process.inputReader()) {
            while (acknowledged < 25) {
                acknowledged = Integer.parseInt(answers.readLine());
            }
            process.destroyForcibly().waitFor();
        }

        try (var index = open(directory)) {
            var found = index.search(SearchQuery.of("cảng biển")).total();
            assertThat(found).isGreaterThanOrEqualTo(acknowledged);
            index.put(List.of(document("b")));
            assertThat(index.size()).isEqualTo(found + 1);
        }
        assertThat(generations()).hasSize(1);
    }

    @Test
    void begins_empty_when_the_index_cannot_be_read() throws IOException {
        try (var index = open(directory)) {
            index.put(List.of(document("a")));
        }
        try (var files = Files.list(generations().getFirst())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "spoilt");
            }
        }
        try (var index = open(directory)) {
            assertThat(index.size()).isZero();
            index.put(List.of(document("a")));
            assertThat(index.size()).isEqualTo(1);
        }
        assertThat(generations()).hasSize(1);
    }

    @Test
    void drops_the_former_generation_after_a_rebuild() throws IOException {
        try (var index = open(directory)) {
            index.put(List.of(document("a")));
            var rebuild = index.rebuild();
            rebuild.put(List.of(document("b")));
            rebuild.commit();

            assertThat(generations()).hasSize(1);
        }
        try (var index = open(directory)) {
            assertThat(index.search(SearchQuery.of("")).hits())
                    .singleElement()
                    .extracting(hit -> hit.id())
                    .isEqualTo("b");
        }
    }

    private List<Path> generations() throws IOException {
        try (var children = Files.list(directory)) {
            return children.filter(Files::isDirectory).toList();
        }
    }

    private static LuceneSearchIndex open(Path directory) {
        var planner = new QueryPlanner(List.of(LanguageTag.VIETNAMESE), Synonyms::builtIn);
        return LuceneSearchIndex.open(directory, planner, ZoneOffset.ofHours(7));
    }

    private static SearchDocument document(String id) {
        return new SearchDocument(
                id,
                null,
                SearchKind.ARTICLE,
                LanguageTag.VIETNAMESE,
                "Cảng biển Đông Hải",
                "Tàu vào cảng mỗi ngày.",
                "kinh-te",
                "/vi/" + id,
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    /// Puts one document after another, with a rebuild half done beside it, and says each number
    /// when it is kept.
    static final class Writer {

        public static void main(String[] arguments) {
            var index = open(Path.of(arguments[0]));
            index.rebuild().put(List.of(document("unfinished")));
            for (var number = 1; ; number++) {
                index.put(List.of(document("id-" + number)));
                System.out.println(number);
            }
        }
    }
}
