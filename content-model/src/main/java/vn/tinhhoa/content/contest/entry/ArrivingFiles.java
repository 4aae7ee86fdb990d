package vn.tinhhoa.content.contest.entry;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.media.MediaProperties;
import vn.tinhhoa.content.site.SiteProperties;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Files that come in pieces, over lines that break. When the first piece was announced is kept by
/// the server's clock, because it decides what still may arrive after the close.
@Component
public class ArrivingFiles {

    /// What nobody goes on with is thrown away.
    private static final Duration KEPT = Duration.ofDays(1);

    private static final int MOST_AT_ONCE = 20;
    private static final long LEAST_FREE = 500_000_000;

    private final ArrivingFileRepository files;
    private final EntryRepository entries;
    private final EntryPeriods periods;
    private final Path folder;
    private final long largest;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    ArrivingFiles(
            ArrivingFileRepository files,
            EntryRepository entries,
            EntryPeriods periods,
            SiteProperties site,
            MediaProperties media,
            Clock clock) {
        this.files = files;
        this.entries = entries;
        this.periods = periods;
        this.folder = site.data().resolve("arriving");
        this.largest = media.largestFile().toBytes();
        this.clock = clock;
    }

    public sealed interface Begun {}

    public record Expected(ArrivingFile file) implements Begun {}

    /// The contest no longer takes files for this entry.
    public record Closed() implements Begun {}

    public record TooLarge(long most) implements Begun {}

    public record NoRoom() implements Begun {}

    /// @param entry the entrant's own
    public Begun begin(EntryId entry, long bytes) throws IOException {
        if (bytes > largest) {
            return new TooLarge(largest);
        }
        var mayBegin =
                entries.findById(entry).filter(one -> periods.mayBegin(one, clock.instant()));
        if (mayBegin.isEmpty()) {
            return new Closed();
        }
        throwAwayOld();
        Files.createDirectories(folder);
        if (files.findByEntry(entry).size() >= MOST_AT_ONCE
                || Files.getFileStore(folder).getUsableSpace() - bytes < LEAST_FREE) {
            return new NoRoom();
        }
        var file =
                new ArrivingFile(
                        UUID.randomUUID().toString().replace("-", ""),
                        entry,
                        bytes,
                        clock.instant());
        Files.createFile(path(file));
        return new Expected(files.insert(file));
    }

    public Optional<ArrivingFile> find(String id) {
        return files.findById(id);
    }

    /// How many bytes are there.
    public long offset(ArrivingFile file) throws IOException {
        return Files.exists(path(file)) ? Files.size(path(file)) : 0;
    }

    public sealed interface Appended {}

    /// @param offset how many bytes are there now
    public record Arrived(long offset) implements Appended {}

    /// The piece does not follow what is there.
    public record Elsewhere(long offset) implements Appended {}

    /// A piece of the same file is still being written.
    public record Busy() implements Appended {}

    /// Writes a piece. What came before its line broke stays.
    public Appended append(ArrivingFile file, long offset, InputStream piece) throws IOException {
        if (!busy.add(file.id())) {
            return new Busy();
        }
        try {
            var there = offset(file);
            if (there != offset) {
                return new Elsewhere(there);
            }
            write(file, there, piece);
            return new Arrived(offset(file));
        } finally {
            busy.remove(file.id());
        }
    }

    public boolean isWhole(ArrivingFile file) throws IOException {
        return offset(file) == file.bytes();
    }

    public InputStream open(ArrivingFile file) throws IOException {
        return Files.newInputStream(path(file));
    }

    public void forget(ArrivingFile file) throws IOException {
        files.deleteById(file.id());
        Files.deleteIfExists(path(file));
    }

    void forgetAll(EntryId entry) throws IOException {
        for (var file : files.findByEntry(entry)) {
            forget(file);
        }
    }

    private void write(ArrivingFile file, long offset, InputStream piece) throws IOException {
        var left = file.bytes() - offset;
        var buffer = new byte[64 * 1024];
        try (var out =
                Files.newOutputStream(
                        path(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            int read;
            while (left > 0
                    && (read = piece.read(buffer, 0, (int) Math.min(buffer.length, left))) >= 0) {
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private void throwAwayOld() throws IOException {
        var limit = clock.instant().minus(KEPT);
        for (var file : files.findByBegunBefore(limit, PageRequest.ofSize(MOST_AT_ONCE))) {
            forget(file);
        }
    }

    private Path path(ArrivingFile file) {
        return folder.resolve(file.id());
    }
}
