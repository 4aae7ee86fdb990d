package vn.tinhhoa.content.media;

import vn.tinhhoa.content.media.metadata.PictureMetadata;
import vn.tinhhoa.content.media.raster.BrokenPictureException;
import vn.tinhhoa.content.media.raster.Orientation;
import vn.tinhhoa.content.media.raster.PictureDecoding;
import vn.tinhhoa.content.media.raster.PictureEncoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A small JPEG of a picture, upright, with nothing of what the picture says of itself. Deleted
/// when closed.
public record SmallPicture(Path path) implements AutoCloseable {

    /// @param original a picture that was looked at when it came in
    public static SmallPicture of(InputStream original, int widest) throws IOException {
        try (var file = IncomingFile.read(original, Long.MAX_VALUE - 1)) {
            var orientation = Orientation.of(PictureMetadata.read(file.path()).orientation());
            var pixels = PictureDecoding.read(file.path(), orientation, Optional.empty(), widest);
            var small = Files.createTempFile("tinhhoa-small", ".jpg");
            PictureEncoding.jpeg(pixels, small);
            return new SmallPicture(small);
        } catch (BrokenPictureException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
