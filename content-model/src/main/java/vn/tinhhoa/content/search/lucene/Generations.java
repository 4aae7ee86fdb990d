package vn.tinhhoa.content.search.lucene;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// The directories of an index: the current generation, named in a small file, and while a rebuild
/// runs the next. What a killed process left over is cleared away at the next start.
final class Generations {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final String PREFIX = "generation-";

    /// Raised when fields, their analysis or what is written into them change: an index of another
    /// layout cannot be asked.
    private static final String LAYOUT = "4-";

    private final Path root;
    private final ViewAnalyzers analyzers;

    Generations(Path root, ViewAnalyzers analyzers) {
        this.root = root;
        this.analyzers = analyzers;
    }

    /// The current generation, or an empty one when there is none that can be read.
    Generation openCurrent() throws IOException {
        var current = readCurrent();
        dropAllBut(current);
        if (current.startsWith(PREFIX + LAYOUT)) {
            try {
                return Generation.open(root.resolve(current), analyzers);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn(
                        "The search index in {} cannot be read and begins empty; it needs a"
                                + " rebuild",
                        root,
                        unreadable);
            }
        }
        var fresh = next();
        makeCurrent(fresh);
        dropAllBut(fresh.path().getFileName().toString());
        return fresh;
    }

    /// An empty generation beside the current one.
    Generation next() throws IOException {
        return Generation.open(root.resolve(PREFIX + LAYOUT + UUID.randomUUID()), analyzers);
    }

    Generation reopen(Generation broken) throws IOException {
        return Generation.open(broken.path(), analyzers);
    }

    /// From now on, also after a kill at any moment, this is the index.
    void makeCurrent(Generation generation) throws IOException {
        var name = generation.path().getFileName().toString();
        var written = root.resolve("current.new");
        Files.writeString(written, name);
        try (var file = FileChannel.open(written, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(
                written,
                root.resolve("current"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    void drop(Path generation) throws IOException {
        try (var files = Files.list(generation)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(generation);
    }

    private String readCurrent() throws IOException {
        try {
            return Files.readString(root.resolve("current"), StandardCharsets.UTF_8).strip();
        } catch (NoSuchFileException firstStart) {
            return "";
        }
    }

    private void dropAllBut(String current) throws IOException {
        try (var children = Files.newDirectoryStream(root, PREFIX + "*")) {
            for (var child : children) {
                if (!child.getFileName().toString().equals(current)) {
                    drop(child);
                }
            }
        }
    }
}
