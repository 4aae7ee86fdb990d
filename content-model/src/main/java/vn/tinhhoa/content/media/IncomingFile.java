package vn.tinhhoa.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that came in, on disk for as long as it is looked at. Deleted when closed.
///
/// @param bytes how many there were, at most one more than the limit
public record IncomingFile(Path path, String sha256, long bytes) implements AutoCloseable {

    /// Reads at most `limit` bytes and one more, which tells that there were too many.
    public static IncomingFile read(InputStream content, long limit) throws IOException {
        var path = Files.createTempFile("tinhhoa-incoming", ".bin");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = 0L;
            try (var out = Files.newOutputStream(path);
                    var in = new DigestInputStream(content, digest)) {
                var buffer = new byte[64 * 1024];
                int read;
                while (bytes <= limit && (read = in.read(buffer)) >= 0) {
                    out.write(buffer, 0, read);
                    bytes += read;
                }
            }
            return new IncomingFile(path, HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    AssetId assetId() {
        return new AssetId(sha256.substring(0, 32));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
