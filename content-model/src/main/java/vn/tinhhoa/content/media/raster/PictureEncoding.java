package vn.tinhhoa.content.media.raster;

import java.awt.image.BufferedImage;
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
    private static final float WEBP_QUALITY = 80;

    private PictureEncoding() {}

    /// Straight into the file: what is collected in memory first is there three times in the end.
    ///
    /// @param file is overwritten
    public static void jpeg(BufferedImage picture, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Files.write(file, new byte[0]);
        try (var target = new FileImageOutputStream(file.toFile())) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(JPEG_QUALITY);
            writer.setOutput(target);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
    }

    /// @param picture in bytes of red, green and blue
    /// @param file is overwritten
    public static void webp(BufferedImage picture, Path file) throws IOException {
        WebpEncoding.write(picture, file, WEBP_QUALITY);
    }
}
