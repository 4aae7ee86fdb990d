package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that came in, on disk for as long as it is looked at. Deleted when closed.
public final class IncomingFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final long bytes;
    private @Nullable String sha256;

    private IncomingFile(Path path, long bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /// Reads at most `limit` bytes and one more, which tells that there were too many.
    ///
    /// @param content is closed
    public static IncomingFile read(InputStream content, long limit) throws IOException {
        var path = Files.createTempFile("tinhhoa-incoming", ".bin");
        try (content;
                var out = Files.newOutputStream(path)) {
            var bytes = 0L;
            var buffer = new byte[BUFFER];
            int read;
            while (bytes <= limit && (read = content.read(buffer)) >= 0) {
                out.write(buffer, 0, read);
                bytes += read;
            }
            return new IncomingFile(path, bytes);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    public Path path() {
        return path;
    }

    /// How many there were, at most one more than the limit.
    public long bytes() {
        return bytes;
    }

    /// What the file is known by. Worked out when first asked for: whoever sends what is refused at
    /// a glance is not to cost more than the glance.
    public String sha256() {
        var known = sha256;
        if (known == null) {
            known = digest();
            sha256 = known;
        }
        return known;
    }

    private String digest() {
        try (var content = Files.newInputStream(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            int read;
            while ((read = content.read(buffer)) >= 0) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    AssetId assetId() {
        return new AssetId(sha256().substring(0, 32));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
