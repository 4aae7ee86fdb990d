package vn.tinhhoa.content.media.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

class PictureEncodingTests {

    @TempDir Path scratch;

    @Test
    void writes_the_webp_that_the_writer_for_imageio_would_write() throws IOException {
        var picture = picture(333, 517);
        var own = scratch.resolve("own.webp");
        Files.write(own, new byte[1 << 20]);
        PictureEncoding.webp(picture, own);
        assertThat(own).hasSameBinaryContentAs(writtenByImageIo(picture));
    }

    @Test
    void writes_a_part_of_a_picture_as_webp() throws IOException {
        var part = picture(333, 517).getSubimage(17, 31, 101, 77);
        var alone = new BufferedImage(101, 77, BufferedImage.TYPE_3BYTE_BGR);
        alone.createGraphics().drawImage(part, 0, 0, null);
        var ofPart = scratch.resolve("part.webp");
        PictureEncoding.webp(part, ofPart);
        var ofAlone = scratch.resolve("alone.webp");
        PictureEncoding.webp(alone, ofAlone);
        assertThat(ofPart).hasSameBinaryContentAs(ofAlone);
    }

    private Path writtenByImageIo(BufferedImage picture) throws IOException {
        var file = scratch.resolve("imageio.webp");
        var writer = ImageIO.getImageWritersByFormatName("webp").next();
        try (var target = new FileImageOutputStream(file.toFile())) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType("Lossy");
            settings.setCompressionQuality(0.8f);
            writer.setOutput(target);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return file;
    }

    private static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(5);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(
                        x, y, x * 255 / width << 16 | y * 255 / height << 8 | random.nextInt(60));
            }
        }
        return picture;
    }
}
