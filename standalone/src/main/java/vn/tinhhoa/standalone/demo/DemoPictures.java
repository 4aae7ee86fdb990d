package vn.tinhhoa.standalone.demo;

import vn.tinhhoa.standalone.demo.scene.Painting;
import vn.tinhhoa.standalone.demo.scene.Scene;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws the demonstration's pictures. They are drawn rather than stored, so that the project
/// carries no photographs of places that are not Sơn Hải. One picture is held in memory at a time.
public final class DemoPictures {

    private static final float QUALITY = 0.85f;

    /// A JPEG file; the same picture gives the same bytes on the same Java.
    public byte[] jpeg(DemoPicture picture) {
        return jpeg(picture.scene());
    }

    byte[] jpeg(Scene scene) {
        try {
            return encode(Painting.of(scene));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot draw " + scene, e);
        }
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var file = new ByteArrayOutputStream(1 << 18);
        try (var target = new MemoryCacheImageOutputStream(file)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(target);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
