package vn.tinhhoa.standalone.bench;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Large pictures with the detail of photographs, any number of different ones from one.
final class LargePhotograph {

    private static final float QUALITY = 0.92f;
    private static final int START = 2;
    private static final short COMMENT = (short) 0xfffe;

    private LargePhotograph() {}

    static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var grain = new SplittableRandom(11);
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var hills = Math.sin(x / 577.0 + Math.sin(y / 391.0)) * 60;
                var leaves = Math.sin(x / 31.0 + y / 23.0) * Math.cos(y / 47.0 - x / 83.0) * 35;
                var fine = ((x * 5 ^ y * 11) & 15) + grain.nextInt(24);
                pixels[at++] = (byte) Math.clamp(Math.round(110 + hills + fine), 0, 255);
                pixels[at++] = (byte) Math.clamp(Math.round(120 + leaves + fine), 0, 255);
                pixels[at++] = (byte) Math.clamp(Math.round(100 + leaves - hills / 3), 0, 255);
            }
        }
        return jpeg(image);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var target = new MemoryCacheImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(target);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// The same picture as a file of its own: with a number in a comment.
    static byte[] numbered(byte[] jpeg, int number) {
        return ByteBuffer.allocate(jpeg.length + 8)
                .put(jpeg, 0, START)
                .putShort(COMMENT)
                .putShort((short) 6)
                .putInt(number)
                .put(jpeg, START, jpeg.length - START)
                .array();
    }
}
