package vn.tinhhoa.content.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// What a picture's first bytes claim, read without decoding it.
///
/// @param width as stored, in pixels
/// @param height as stored, in pixels
record PictureHeader(int width, int height) {

    /// Several readers may know a format; these also know CMYK and broken colour profiles.
    private static final String PREFERRED = "com.twelvemonkeys.";

    /// Nothing when no reader knows the file or its header is broken.
    static Optional<PictureHeader> read(Path file) {
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

    static Optional<ImageReader> reader(ImageInputStream stream) {
        var readers = new ArrayList<ImageReader>();
        ImageIO.getImageReaders(stream).forEachRemaining(readers::add);
        var chosen =
                readers.stream()
                        .filter(reader -> reader.getClass().getName().startsWith(PREFERRED))
                        .findFirst()
                        .or(() -> readers.stream().findFirst());
        chosen.ifPresent(reader -> reader.setInput(stream, true, true));
        return chosen;
    }

    long pixels() {
        return (long) width * height;
    }
}
