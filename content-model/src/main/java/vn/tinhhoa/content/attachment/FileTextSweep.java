package vn.tinhhoa.content.attachment;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.manuscript.FileText;
import vn.tinhhoa.content.sweep.Sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/// Reads the text of files that became public, and takes away the copies of those that are public
/// no more.
@Component
@Editorial
class FileTextSweep implements Sweep {

    static final String NAME = "file-texts";

    /// One file can take as long as it may.
    private static final int BATCH = 1;

    private final ShownFileRepository shown;
    private final FileShowing showing;
    private final FileUse use;
    private final FileText reader;
    private final BlobStore blobs;
    private final MongoTemplate mongo;
    private final Clock clock;

    FileTextSweep(
            ShownFileRepository shown,
            FileShowing showing,
            FileUse use,
            FileText reader,
            BlobStore blobs,
            MongoTemplate mongo,
            Clock clock) {
        this.shown = shown;
        this.showing = showing;
        this.use = use;
        this.reader = reader;
        this.blobs = blobs;
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        return shown.existsByTextOwedSinceNotNull()
                || shown.existsByCheckDueLessThanEqual(clock.instant());
    }

    @Override
    public boolean sweep() {
        var toCheck =
                shown.findByCheckDueLessThanEqualOrderByCheckDue(clock.instant(), Limit.of(BATCH));
        toCheck.forEach(this::check);
        var toRead = shown.findByTextOwedSinceNotNullOrderByTextOwedSince(Limit.of(BATCH));
        toRead.forEach(this::read);
        return !toCheck.isEmpty() || !toRead.isEmpty();
    }

    private void check(ShownFile file) {
        if (!use.isPublic(file.sha256())) {
            showing.takeAway(file);
            return;
        }
        mongo.updateFirst(
                Query.query(where("_id").is(file.sha256()).and("checkDue").is(file.checkDue())),
                new Update().unset("checkDue"),
                ShownFile.class);
    }

    /// A file that cannot be read has no text, and is done with.
    private void read(ShownFile file) {
        showing.copy(file.sha256());
        try (var content = blobs.open(PublicFileStore.name(file.sha256()))) {
            var text = reader.read(content);
            mongo.updateFirst(
                    Query.query(where("_id").is(file.sha256())),
                    new Update().set("text", text).unset("textOwedSince"),
                    ShownFile.class);
            use.textRead(file.sha256());
        } catch (IOException storeAway) {
            throw new UncheckedIOException(storeAway);
        }
    }
}
