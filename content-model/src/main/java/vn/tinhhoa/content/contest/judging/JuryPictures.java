package vn.tinhhoa.content.contest.judging;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.PictureReducing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Semaphore;

/// The pictures that jurors see: made anew from the pixels alone, so that nothing that a file says
/// of itself comes with them, and kept under random names.
@Component
@Editorial
public class JuryPictures {

    /// Pixels of the longer side.
    public static final List<Integer> SIZES = List.of(480, 1600, 2560);

    private static final int WIDEST = 2560;

    private final EntryFiles files;
    private final BlobStore blobs;
    private final PictureReducing reducing;

    /// Decoding one large original at a time keeps memory flat.
    private final Semaphore one = new Semaphore(1);

    JuryPictures(EntryFiles files, BlobStore blobs, PictureReducing reducing) {
        this.files = files;
        this.blobs = blobs;
        this.reducing = reducing;
    }

    /// A JPEG, no larger than the original.
    ///
    /// @param size one of [#SIZES]
    /// @throws vn.tinhhoa.content.media.raster.BrokenPictureException when it cannot be decoded
    public Shown open(RoundEntry entry, RoundEntry.Picture picture, int size) throws IOException {
        var name = "jury/" + picture.name() + "/" + Math.min(size, WIDEST) + ".jpg";
        if (!blobs.exists(name)) {
            make(entry, picture, size, name);
        }
        return new Shown(blobs.open(name), blobs.size(name));
    }

    public record Shown(InputStream content, long bytes) {}

    private void make(RoundEntry entry, RoundEntry.Picture picture, int size, String name)
            throws IOException {
        one.acquireUninterruptibly();
        try {
            if (!blobs.exists(name)) {
                reduce(entry, picture, size, name);
            }
        } finally {
            one.release();
        }
    }

    private void reduce(RoundEntry entry, RoundEntry.Picture picture, int size, String name)
            throws IOException {
        var work = picture.work();
        var scale = Math.min(1.0, (double) size / work.longSide());
        var width = (int) Math.max(1, Math.round(work.width() * scale));
        var height = (int) Math.max(1, Math.round(work.height() * scale));
        var original = Files.createTempFile("tinhhoa-entry", ".bin");
        var reduced = Files.createTempFile("tinhhoa-shown", ".jpg");
        try {
            try (var content = files.open(entry.entry(), work)) {
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
