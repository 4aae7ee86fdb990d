package vn.tinhhoa.content.media.raster;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes pictures as files without any metadata.
public final class PictureEncoding {

    private static final int EXPECTED = 1 << 18;
    private static final float JPEG_QUALITY = 0.82f;
    private static final float WEBP_QUALITY = 0.80f;

    private PictureEncoding() {}

    public static byte[] jpeg(BufferedImage picture) throws IOException {
        return encoded(picture, "jpeg", "JPEG", JPEG_QUALITY);
    }

    public static byte[] webp(BufferedImage picture) throws IOException {
        return encoded(new Uncopied(picture), "webp", "Lossy", WEBP_QUALITY);
    }

    private static byte[] encoded(
            BufferedImage picture, String format, String compression, float quality)
            throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var file = new ByteArrayOutputStream(EXPECTED);
        try (var target = new MemoryCacheImageOutputStream(file)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType(compression);
            settings.setCompressionQuality(quality);
            writer.setOutput(target);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
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
