package vn.tinhhoa.content.view;

import static org.assertj.core.api.Assertions.assertThat;

import vn.tinhhoa.content.ForkFixture;
import vn.tinhhoa.content.article.ArticleId;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// A [CountingProcess] as its test sees it.
final class CountingNode implements AutoCloseable {

    private final ArticleId article = ArticleId.random();
    private final Process process;
    private final BufferedReader output;
    private final PrintStream input;
    private final Map<String, Long> last = new HashMap<>();

    CountingNode(String store, Instant now) throws IOException {
        process = ForkFixture.of(64, CountingProcess.class, store, article.value()).start();
        output = process.inputReader(StandardCharsets.UTF_8);
        input = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        time(now);
    }

    ArticleId article() {
        return article;
    }

    void time(Instant now) {
        input.println(now);
    }

    /// The number that it said last with this word.
    long last(String word) {
        return last.getOrDefault(word, 0L);
    }

    /// Waits until it says this of more views than before.
    void await(String word) throws IOException {
        var before = last(word);
        while (last(word) <= before) {
            assertThat(hear()).as("goes on until it says it is %s", word).isTrue();
        }
    }

    /// Kills it, and hears what it had still said.
    void kill() throws IOException {
        process.toHandle().destroyForcibly();
        hearOut();
        process.onExit().join();
    }

    /// Lets it store all it counted.
    void stop() throws IOException {
        input.close();
        hearOut();
        assertThat(process.onExit().join().exitValue()).isZero();
    }

    private void hearOut() throws IOException {
        var more = true;
        while (more) {
            more = hear();
        }
    }

    private boolean hear() throws IOException {
        var line = output.readLine();
        if (line == null) {
            return false;
        }
        var words = line.split(" ");
        if (words.length == 2 && words[1].matches("\\d+")) {
            last.put(words[0], Long.valueOf(words[1]));
        }
        return true;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
