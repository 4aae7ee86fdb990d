package vn.tinhhoa.content.media.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// What the structure of a picture's file says of it: how large the picture is, read without
/// decoding any of it.
///
/// @param width as stored, in pixels
/// @param height as stored, in pixels
public record Structure(int width, int height) {

    private static final Map<String, Reader> READERS =
            Map.of(
                    "image/jpeg", JpegStructure::read,
                    "image/png", PngStructure::read,
                    "image/gif", GifStructure::read,
                    "image/webp", WebpStructure::read,
                    "image/tiff", TiffStructure::read);

    private interface Reader {

        Structure read(Bytes file) throws IOException, UnsoundException;
    }

    /// Whether this can look through files of this type.
    public static boolean knows(String mediaType) {
        return READERS.containsKey(mediaType);
    }

    /// @param mostPixels width times height of the largest picture that is taken
    /// @throws UnsoundException when the file is cut off, contradicts itself, would burst, or is a
    ///   larger picture
    public static Structure read(Path file, String mediaType, long mostPixels)
            throws IOException, UnsoundException {
        var reader = READERS.get(mediaType);
        if (reader == null) {
            throw new IllegalArgumentException("No picture: " + mediaType);
        }
        try (var bytes = new Bytes(file, mostPixels)) {
            return reader.read(bytes);
        } catch (EOFException cutOff) {
            throw new UnsoundException(UnsoundException.Kind.BROKEN);
        }
    }

    public long pixels() {
        return (long) width * height;
    }

    static Structure of(Bytes file, long width, long height) throws UnsoundException {
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new UnsoundException(UnsoundException.Kind.BROKEN);
        }
        if (width * height > file.mostPixels()) {
            throw new UnsoundException(new Structure((int) width, (int) height));
        }
        return new Structure((int) width, (int) height);
    }
}
