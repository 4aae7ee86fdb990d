package vn.tinhhoa.content.media;

import org.springframework.util.FileSystemUtils;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/// Files in a directory of this machine: written aside, forced to disk, then renamed into place.
final class FileBlobStore implements BlobStore {

    private static final Pattern NAME = Pattern.compile("[0-9a-z]+(/[0-9a-z.-]+)*");

    /// What a stopped process left unfinished is kept no longer than this.
    private static final Duration LEFTOVERS = Duration.ofDays(1);

    private final Path directory;
    private final Path incoming;

    FileBlobStore(Path directory) {
        this.directory = directory;
        this.incoming = directory.resolve("incoming");
    }

    /// Removes the unfinished files of earlier processes; other processes may be writing theirs.
    void clearLeftovers(Instant now) throws IOException {
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (var files = Files.list(incoming)) {
            for (var file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LEFTOVERS))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public void put(String name, Path file) throws IOException {
        var target = path(name);
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(incoming);
        Files.createDirectories(target.resolveSibling(""));
        var aside = Files.createTempFile(incoming, "blob", ".tmp");
        try {
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
            force(aside, StandardOpenOption.WRITE);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(target);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    /// The new name is kept by its folder. Windows opens no folder, and keeps names by itself.
    private static void forceFolder(Path target) throws IOException {
        var folder = target.getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            force(folder, StandardOpenOption.READ);
        }
    }

    @Override
    public boolean exists(String name) {
        return Files.isRegularFile(path(name));
    }

    @Override
    public InputStream open(String name) throws IOException {
        try {
            return Files.newInputStream(path(name));
        } catch (NoSuchFileException missing) {
            throw new FileNotFoundException(name);
        }
    }

    @Override
    public long size(String name) {
        try {
            return Files.size(path(name));
        } catch (IOException missing) {
            return -1;
        }
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    @Override
    public void deleteAll(String beginning) throws IOException {
        var folder = path(beginning.substring(0, beginning.length() - 1));
        if (Files.isDirectory(folder)) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /// Spread over 256 folders by the first two characters.
    private Path path(String name) {
        if (!NAME.matcher(name).matches() || name.contains("..")) {
            throw new IllegalArgumentException("Not a blob's name: " + name);
        }
        return directory.resolve(name.substring(0, 2)).resolve(name);
    }
}
