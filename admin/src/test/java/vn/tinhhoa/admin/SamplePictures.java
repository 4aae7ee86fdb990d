package vn.tinhhoa.admin;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// Pictures of one colour each: two of the same colour and size are the same file.
final class SamplePictures {

    private SamplePictures() {}

    static byte[] png(Color colour) {
        return png(colour, 640, 480);
    }

    /// The same scene in any size.
    static byte[] scene(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.scale(width / 100.0, height / 100.0);
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, 100, 100);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 62, 100, 38);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(12, 8, 22, 22);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(58, 35, 9, 40);
        graphics.dispose();
        return encoded(image);
    }

    static byte[] png(Color colour, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
