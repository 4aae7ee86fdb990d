package vn.tinhhoa.content.media;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Large pictures with the detail of photographs: hills and valleys of many sizes, and grain.
final class BenchPictures {

    private static final float QUALITY = 0.92f;

    private BenchPictures() {}

    static void write(Path file, int width, int height, boolean progressive) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var target = ImageIO.createImageOutputStream(file.toFile())) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            settings.setProgressiveMode(
                    progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(target);
            writer.write(null, new IIOImage(picture(width, height), null, null), settings);
        } finally {
            writer.dispose();
        }
    }

    static BufferedImage picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var grain = new SplittableRandom(7);
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var large = Math.sin(x / 611.0 + Math.sin(y / 433.0)) * 60;
                var middle = Math.sin(x / 37.0 + y / 29.0) * Math.cos(y / 53.0 - x / 91.0) * 35;
                var fine = ((x * 7 ^ y * 13) & 15) + grain.nextInt(12);
                pixels[at++] = sample(110 + large + fine);
                pixels[at++] = sample(120 + middle + large / 2 + fine);
                pixels[at++] = sample(100 + middle - large / 3 + fine);
            }
        }
        return image;
    }

    private static byte sample(double value) {
        return (byte) Math.clamp(Math.round(value), 0, 255);
    }
}
