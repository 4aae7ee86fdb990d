package vn.tinhhoa.content.attachment;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays copies of files where the portal reads, before what has them becomes public, and takes away
/// those that nothing public has any more.
@Component
@Editorial
public class FileShowing {

    /// How long it may take from here until what has a file is public.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ShownFileRepository shown;
    private final BlobStore blobs;
    private final MongoTemplate mongo;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileShowing(
            ShownFileRepository shown,
            BlobStore blobs,
            MongoTemplate mongo,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shown = shown;
        this.blobs = blobs;
        this.mongo = mongo;
        this.events = events;
        this.clock = clock;
    }

    /// To be called before what has them becomes public, and once more after it did, in case
    /// somebody took one away at that moment. Should it not become so, they are taken away again.
    public void show(Collection<PublishedFile> files) {
        for (var file : files) {
            var now = clock.instant();
            mongo.upsert(
                    Query.query(where("_id").is(file.sha256())),
                    new Update()
                            .setOnInsert("kind", file.kind())
                            .setOnInsert("textOwedSince", now)
                            .set("checkDue", now.plus(PATIENCE)),
                    ShownFile.class);
            copy(file.sha256());
        }
        if (!files.isEmpty()) {
            events.publishEvent(new WorkOwed(FileTextSweep.NAME));
        }
    }

    /// Says that something public has these no more.
    public void oweCheck(Collection<PublishedFile> files) {
        var ids = files.stream().map(PublishedFile::sha256).toList();
        if (!ids.isEmpty()) {
            mongo.updateMulti(
                    Query.query(where("_id").in(ids)),
                    Update.update("checkDue", clock.instant()),
                    ShownFile.class);
        }
    }

    /// The texts of those that were read.
    public Map<String, String> texts(List<PublishedFile> files) {
        var texts = new HashMap<String, String>();
        shown.findAllById(files.stream().map(PublishedFile::sha256).toList())
                .forEach(file -> {
                    if (file.text() != null && !file.text().isBlank()) {
                        texts.put(file.sha256(), file.text());
                    }
                });
        return texts;
    }

    /// Takes one away, unless somebody shows it again meanwhile.
    void takeAway(ShownFile file) {
        var gone =
                mongo.remove(
                        Query.query(
                                where("_id").is(file.sha256()).and("checkDue").is(file.checkDue())),
                        ShownFile.class);
        if (gone.getDeletedCount() == 0) {
            return;
        }
        try {
            blobs.delete(PublicFileStore.name(file.sha256()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (shown.existsById(file.sha256())) {
            copy(file.sha256());
        }
    }

    void copy(String sha256) {
        var name = PublicFileStore.name(sha256);
        if (blobs.exists(name)) {
            return;
        }
        try {
            var copy = Files.createTempFile("attached", ".bin");
            try (var original = blobs.open(sha256)) {
                Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
                blobs.put(name, copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
