package vn.tinhhoa.content.contest.screening;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.media.likeness.Look;
import vn.tinhhoa.content.media.metadata.PictureEvidence;
import vn.tinhhoa.content.media.metadata.PictureMetadata;
import vn.tinhhoa.content.media.raster.BrokenPictureException;
import vn.tinhhoa.content.media.raster.Orientation;
import vn.tinhhoa.content.media.raster.PictureDecoding;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Opens the files of entries, each once, and keeps what it saw.
@Component
@Editorial
class FactsReading {

    /// Enough to see what a picture looks like.
    private static final int WIDE = 256;

    private final EntryFiles files;
    private final WorkFactsRepository facts;
    private final Clock clock;

    FactsReading(EntryFiles files, WorkFactsRepository facts, Clock clock) {
        this.files = files;
        this.facts = facts;
        this.clock = clock;
    }

    /// Of all its files that are there. What was known of files that it no longer has is forgotten.
    List<WorkFacts> of(Entry entry) {
        var gone = new HashSet<>(facts.findByEntry(entry.id()));
        var all = entry.works().stream().flatMap(work -> of(entry, work).stream()).toList();
        gone.removeIf(known -> entry.work(known.sha256()).isPresent());
        facts.deleteAll(gone);
        return all;
    }

    private Optional<WorkFacts> of(Entry entry, Work work) {
        var id = WorkFacts.id(entry.id(), work.sha256());
        return facts.findById(id).or(() -> read(entry, work));
    }

    private Optional<WorkFacts> read(Entry entry, Work work) {
        try {
            var file = Files.createTempFile("work", "");
            try (var content = files.open(entry.id(), work)) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return Optional.of(keep(entry, work, file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (FileNotFoundException erasedMeanwhile) {
            return Optional.empty();
        } catch (IOException storeAway) {
            throw new UncheckedIOException(storeAway);
        }
    }

    private WorkFacts keep(Entry entry, Work work, Path file) throws IOException {
        var seen =
                new WorkFacts(
                        WorkFacts.id(entry.id(), work.sha256()),
                        entry.contest(),
                        entry.id(),
                        work.sha256(),
                        PictureEvidence.read(file, work.width(), work.height()),
                        look(file).orElse(null),
                        clock.instant());
        try {
            return facts.insert(seen);
        } catch (DuplicateKeyException seenMeanwhile) {
            return seen;
        }
    }

    private static Optional<Look> look(Path file) {
        try {
            var orientation = Orientation.of(PictureMetadata.read(file).orientation());
            return Optional.of(Look.of(PictureDecoding.readWhole(file, orientation, WIDE)));
        } catch (BrokenPictureException broken) {
            return Optional.empty();
        }
    }
}
