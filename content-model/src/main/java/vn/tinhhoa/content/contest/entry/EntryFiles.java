package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.media.BlobStore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Where the files of entries are kept: apart from the library, each entry's together, so that
/// erasing one never takes the same file from somebody else.
@Component
public class EntryFiles {

    static final String SMALL = ".jpg";

    private final BlobStore blobs;

    EntryFiles(BlobStore blobs) {
        this.blobs = blobs;
    }

    /// The file as it came, with everything it says of itself: for checks and officers, never for
    /// jurors.
    ///
    /// @throws java.io.FileNotFoundException when it was erased
    public InputStream open(EntryId entry, Work work) throws IOException {
        return blobs.open(name(entry, work.sha256()));
    }

    /// Its name in the [BlobStore].
    public static String name(EntryId entry, String sha256) {
        return folder(entry) + sha256;
    }

    /// What a finalist handed in beside a work, see
    /// [vn.tinhhoa.content.contest.finalist.FinalistPapers].
    ///
    /// @throws java.io.FileNotFoundException when it was erased
    public InputStream openOriginal(EntryId entry, String sha256) throws IOException {
        return blobs.open(original(entry, sha256));
    }

    public void keepOriginal(EntryId entry, String sha256, Path file) throws IOException {
        blobs.put(original(entry, sha256), file);
    }

    public void removeOriginal(EntryId entry, String sha256) throws IOException {
        blobs.delete(original(entry, sha256));
    }

    private static String original(EntryId entry, String sha256) {
        return folder(entry) + "original-" + sha256;
    }

    void keep(EntryId entry, String sha256, Path file) throws IOException {
        blobs.put(name(entry, sha256), file);
    }

    void remove(EntryId entry, String sha256) throws IOException {
        blobs.delete(name(entry, sha256));
        blobs.delete(name(entry, sha256) + SMALL);
    }

    void removeAll(EntryId entry) throws IOException {
        blobs.deleteAll(folder(entry));
    }

    private static String folder(EntryId entry) {
        return "entries/" + entry + "/";
    }
}
