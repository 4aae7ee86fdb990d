package vn.tinhhoa.content.attachment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.manuscript.FileText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Says whom a file names in what programs note of it. Files are given out as they came, because a
/// change would break their signatures: so whoever publishes them has to know.
@Component
@Editorial
public class PeopleInFiles {

    private static final int MOST_KNOWN = 2_000;

    private final BlobStore blobs;
    private final FileText reader;
    private final Cache<String, List<String>> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    PeopleInFiles(BlobStore blobs, FileText reader) {
        this.blobs = blobs;
        this.reader = reader;
    }

    /// Each name once; empty when there is none to be found.
    public List<String> of(PublishedFile file) {
        return known.get(file.sha256(), this::read);
    }

    private List<String> read(String sha256) {
        try (var content = blobs.open(sha256)) {
            return reader.people(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
