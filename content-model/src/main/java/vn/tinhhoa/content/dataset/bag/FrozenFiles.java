package vn.tinhhoa.content.dataset.bag;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.media.BlobStore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;

/// Keeps the files of releases. What is put in is written once and stays as it is.
@Component
public class FrozenFiles {

    private final BlobStore blobs;

    FrozenFiles(BlobStore blobs) {
        this.blobs = blobs;
    }

    /// Something that writes a file.
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /// Keeps what is written, by way of a temporary file: memory stays flat.
    public FrozenFile put(Content content) throws IOException {
        var file = Files.createTempFile("tinhhoa-release", ".bin");
        try {
            FrozenFile frozen;
            try (var out = new Measuring(Files.newOutputStream(file))) {
                content.writeTo(out);
                out.flush();
                frozen = out.measured();
            }
            blobs.put(frozen.blobName(), file);
            return frozen;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// @throws java.io.FileNotFoundException when it is not kept here
    public InputStream open(FrozenFile file) throws IOException {
        return blobs.open(file.blobName());
    }

    public boolean holds(FrozenFile file) {
        return blobs.size(file.blobName()) == file.bytes();
    }
}
