package vn.tinhhoa.content.media.raster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// What a picture's first bytes claim, read without decoding it.
///
/// @param width as stored, in pixels
/// @param height as stored, in pixels
public record PictureHeader(int width, int height) {

    /// Several readers may know a format; these also know CMYK and broken colour profiles.
    private static final String TOLERANT = "com.twelvemonkeys.";

    /// The JDK's own, whose ways [LineRaster] knows.
    private static final Pattern LINE_BY_LINE =
            Pattern.compile("com\\.sun\\.imageio\\.plugins\\.(jpeg|png|gif)\\..*");

    /// Nothing when no reader knows the file or its header is broken.
    public static Optional<PictureHeader> read(Path file) {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var reader = reader(stream);
            if (reader.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        new PictureHeader(reader.get().getWidth(0), reader.get().getHeight(0)));
            } finally {
                reader.get().dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /// The reader that bears with most.
    public static Optional<ImageReader> reader(ImageInputStream stream) {
        var readers = readers(stream);
        var chosen =
                readers.stream()
                        .filter(PictureHeader::isTolerant)
                        .findFirst()
                        .or(() -> readers.stream().findFirst());
        chosen.ifPresent(reader -> reader.setInput(stream, true, true));
        return chosen;
    }

    /// The reader that hands over one line after the other, if there is one.
    static Optional<ImageReader> lineReader(ImageInputStream stream) {
        var chosen =
                readers(stream).stream()
                        .filter(reader ->
                                LINE_BY_LINE.matcher(reader.getClass().getName()).matches())
                        .findFirst();
        chosen.ifPresent(reader -> reader.setInput(stream, true, false));
        return chosen;
    }

    private static boolean isTolerant(ImageReader reader) {
        return reader.getClass().getName().startsWith(TOLERANT);
    }

    private static List<ImageReader> readers(ImageInputStream stream) {
        var readers = new ArrayList<ImageReader>();
        ImageIO.getImageReaders(stream).forEachRemaining(readers::add);
        return readers;
    }

    public long pixels() {
        return (long) width * height;
    }
}
