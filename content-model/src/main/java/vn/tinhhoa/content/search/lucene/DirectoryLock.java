package vn.tinhhoa.content.search.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Keeps a directory for one process. The lock dies with its process; its file stays.
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws IllegalStateException in one plain sentence when another process has the directory
    static DirectoryLock on(Path directory) throws IOException {
        Files.createDirectories(directory);
        var channel =
                FileChannel.open(
                        directory.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new DirectoryLock(channel);
            }
        } catch (OverlappingFileLockException thisProcessHasIt) {
            channel.close();
            throw inUse(directory);
        }
        channel.close();
        throw inUse(directory);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static IllegalStateException inUse(Path directory) {
        return new IllegalStateException(
                "The search index in " + directory + " is in use by another process");
    }
}
