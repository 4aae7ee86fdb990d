package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.PictureReducing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;

/// Pictures of entries in smaller sizes: made anew from the pixels alone when they are first
/// wanted, so that nothing that a file says of itself comes with them.
@Component
public class EntryReducing {

    private final EntryFiles files;
    private final BlobStore blobs;
    private final PictureReducing reducing;

    /// Decoding one large original at a time keeps memory flat.
    private final Semaphore one = new Semaphore(1);

    EntryReducing(EntryFiles files, BlobStore blobs, PictureReducing reducing) {
        this.files = files;
        this.blobs = blobs;
        this.reducing = reducing;
    }

    public record Reduced(InputStream content, long bytes) {}

    /// A JPEG, no larger than the original.
    ///
    /// @param size pixels of the longer side at most
    /// @param name under which it is kept in the [BlobStore]
    /// @throws java.io.FileNotFoundException when the original was erased
    public Reduced open(EntryId entry, Work work, int size, String name) throws IOException {
        if (!blobs.exists(name)) {
            one.acquireUninterruptibly();
            try {
                if (!blobs.exists(name)) {
                    make(entry, work, size, name);
                }
            } finally {
                one.release();
            }
        }
        return new Reduced(blobs.open(name), blobs.size(name));
    }

    /// Kept with the entry's files and erased with them.
    public Reduced open(EntryId entry, Work work, int size) throws IOException {
        return open(entry, work, size, EntryFiles.name(entry, work.sha256()) + "-" + size + ".jpg");
    }

    private void make(EntryId entry, Work work, int size, String name) throws IOException {
        var scale = Math.min(1.0, (double) size / work.longSide());
        var width = (int) Math.max(1, Math.round(work.width() * scale));
        var height = (int) Math.max(1, Math.round(work.height() * scale));
        var original = Files.createTempFile("tinhhoa-entry", ".bin");
        var reduced = Files.createTempFile("tinhhoa-shown", ".jpg");
        try {
            try (var content = files.open(entry, work)) {
                Files.copy(content, original, StandardCopyOption.REPLACE_EXISTING);
            }
            try (var out = Files.newOutputStream(reduced)) {
                reducing.jpeg(original, width, height, out);
            }
            blobs.put(name, reduced);
        } finally {
            Files.deleteIfExists(original);
            Files.deleteIfExists(reduced);
        }
    }
}
