package vn.tinhhoa.content.media;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/// Files in a directory of this machine: written aside, forced to disk, then renamed into place.
final class FileBlobStore implements BlobStore {

    private static final Pattern NAME = Pattern.compile("[0-9a-z]+(/[0-9a-z.-]+)*");

    private final Path directory;

    FileBlobStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public void put(String name, Path file) throws IOException {
        var target = path(name);
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        var aside = Files.createTempFile(target.getParent(), "incoming", ".tmp");
        try {
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            moveInto(aside, target);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void moveInto(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
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

    /// Spread over 256 folders by the first two characters.
    private Path path(String name) {
        if (!NAME.matcher(name).matches() || name.contains("..")) {
            throw new IllegalArgumentException("Not a blob's name: " + name);
        }
        return directory.resolve(name.substring(0, 2)).resolve(name);
    }
}
