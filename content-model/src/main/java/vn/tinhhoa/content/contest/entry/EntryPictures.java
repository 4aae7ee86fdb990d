package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.SmallPicture;

import java.io.IOException;
import java.io.InputStream;

/// Shows people what they sent.
@Component
public class EntryPictures {

    private static final int WIDEST = 320;

    private final BlobStore blobs;

    EntryPictures(BlobStore blobs) {
        this.blobs = blobs;
    }

    /// A small JPEG without anything that the file says of itself, made when it is first wanted.
    public InputStream small(EntryId entry, Work work) throws IOException {
        var original = EntryFiles.name(entry, work.sha256());
        var name = original + EntryFiles.SMALL;
        if (!blobs.exists(name)) {
            try (var content = blobs.open(original);
                    var small = SmallPicture.of(content, WIDEST)) {
                blobs.put(name, small.path());
            }
        }
        return blobs.open(name);
    }
}
