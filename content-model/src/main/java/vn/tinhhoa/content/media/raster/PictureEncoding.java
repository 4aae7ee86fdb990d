package vn.tinhhoa.content.media.raster;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/// Writes pictures as files without any metadata.
public final class PictureEncoding {

    private static final float JPEG_QUALITY = 0.82f;
    private static final float WEBP_QUALITY = 0.80f;

    private PictureEncoding() {}

    /// @param file is overwritten
    public static void jpeg(BufferedImage picture, Path file) throws IOException {
        write(picture, file, "jpeg", "JPEG", JPEG_QUALITY);
    }

    /// @param file is overwritten
    public static void webp(BufferedImage picture, Path file) throws IOException {
        write(new Uncopied(picture), file, "webp", "Lossy", WEBP_QUALITY);
    }

    /// Straight into the file: what is collected in memory first is there three times in the end.
    private static void write(
            BufferedImage picture, Path file, String format, String compression, float quality)
            throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        Files.write(file, new byte[0]);
        try (var target = new FileImageOutputStream(file.toFile())) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType(compression);
            settings.setCompressionQuality(quality);
            writer.setOutput(target);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
    }

    /// The WebP writer asks for a copy of all pixels only to copy them once more.
    private static final class Uncopied extends BufferedImage {

        Uncopied(BufferedImage picture) {
            super(picture.getColorModel(), picture.getRaster(), false, null);
        }

        @Override
        public Raster getData() {
            return getRaster();
        }
    }
}
