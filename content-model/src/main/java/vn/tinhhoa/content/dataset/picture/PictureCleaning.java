package vn.tinhhoa.content.dataset.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// Copies a picture with its coded pixels untouched, its colour profile and which side is up; and
/// of all else that files carry (EXIF, IPTC, comments, previews, what telephones append) nothing.
/// In its place comes one XMP packet. What is unknown is left out: only what is known to be
/// harmless passes.
public final class PictureCleaning {

    private static final Map<String, Cleaner> CLEANERS =
            Map.of(
                    "image/jpeg", JpegCleaning::clean,
                    "image/png", PngCleaning::clean,
                    "image/webp", WebpCleaning::clean,
                    "image/gif", GifCleaning::clean,
                    "image/tiff", TiffCleaning::clean);

    private static final Map<String, String> EXTENSIONS =
            Map.of(
                    "image/jpeg", "jpg",
                    "image/png", "png",
                    "image/webp", "webp",
                    "image/gif", "gif",
                    "image/tiff", "tif");

    private PictureCleaning() {}

    @FunctionalInterface
    private interface Cleaner {

        void clean(Path picture, byte[] xmp, OutputStream out) throws IOException;
    }

    /// The media types that a release can offer.
    public static Set<String> types() {
        return CLEANERS.keySet();
    }

    /// How the names of such files end, such as `jpg`.
    public static String extension(String mediaType) {
        var extension = EXTENSIONS.get(mediaType);
        if (extension == null) {
            throw new IllegalArgumentException(mediaType);
        }
        return extension;
    }

    /// @param xmp a packet of at most [XmpPacket#LONGEST] bytes
    /// @throws UncleanablePictureException when the file is broken
    public static void clean(Path picture, String mediaType, byte[] xmp, OutputStream out)
            throws IOException {
        var cleaner = CLEANERS.get(mediaType);
        if (cleaner == null) {
            throw new UncleanablePictureException(mediaType);
        }
        cleaner.clean(picture, xmp, out);
    }
}
