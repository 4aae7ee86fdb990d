package vn.tinhhoa.searchtestserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// The temporary directory of one server: its data and its log.
record ServerHome(Path directory) {

    private static final int LAST_LINES = 30;

    static ServerHome create() {
        try {
            return new ServerHome(Files.createTempDirectory("elasticsearch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log() {
        return directory.resolve("server.log");
    }

    /// The end of the log, for a message.
    String lastWords() {
        try {
            var lines = Files.readAllLines(log());
            var from = Math.max(0, lines.size() - LAST_LINES);
            return String.join("\n", lines.subList(from, lines.size()));
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }

    void delete() {
        try {
            for (var path : deepestFirst()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> deepestFirst() throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (var paths = Files.walk(directory)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
