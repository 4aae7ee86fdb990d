package vn.tinhhoa.content.attachment;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.media.BlobStore;

import java.io.IOException;
import java.io.InputStream;

/// Gives out the copies that the portal reads. Whether a file is public, whoever asks must know.
@Component
public class PublicFileStore {

    private final BlobStore blobs;

    PublicFileStore(BlobStore blobs) {
        this.blobs = blobs;
    }

    static String name(String sha256) {
        return "attached/" + sha256;
    }

    /// @throws java.io.FileNotFoundException when it is not there
    public InputStream open(PublishedFile file) throws IOException {
        return blobs.open(name(file.sha256()));
    }
}
