package vn.tinhhoa.embeddedmongo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a copy beside its final name and moves it there when it is whole and on the disk.
record Backup(Path source) {

    static Backup of(Path source) {
        return new Backup(source);
    }

    Path to(Path target) {
        var file = target.toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new StoreUnavailableException(file, "a file of this name exists already", null);
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(unfinished);
            try (var connection = StoreConnection.reader(source)) {
                connection.execute("VACUUM INTO ?", unfinished.toString());
            }
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | StoreFailure e) {
            throw new StoreUnavailableException(file, String.valueOf(e.getMessage()), e);
        }
    }
}
