package vn.tinhhoa.content.media.raster;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;

/// The same picture in every kind of colours: blue, with its upper left quarter orange.
final class ColourFiles {

    static final Color FIRST = new Color(220, 120, 40);
    static final Color REST = new Color(40, 80, 200);

    private ColourFiles() {}

    static byte[] of(String kind, int width, int height) throws IOException {
        return switch (kind) {
            case "sRGB" -> written(plain(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpg");
            case "progressive" -> progressive(width, height);
            case "grey" -> written(plain(width, height, BufferedImage.TYPE_BYTE_GRAY), "jpg");
            case "CMYK" -> cmyk(width, height);
            case "16-bit" -> deep(width, height);
            case "palette" -> palette(width, height);
            case "alpha" -> alpha(width, height);
            case "Display P3" -> displayP3(width, height);
            case "Display P3 PNG" -> displayP3Png(width, height);
            case "tiff" -> written(plain(width, height, BufferedImage.TYPE_3BYTE_BGR), "tiff");
            case "interlaced" -> interlaced(width, height);
            case "gif" -> written(plain(width, height, BufferedImage.TYPE_3BYTE_BGR), "gif");
            case "webp" -> written(plain(width, height, BufferedImage.TYPE_3BYTE_BGR), "webp");
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static BufferedImage plain(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(REST);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(FIRST);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("Nothing here writes " + format);
        }
        return out.toByteArray();
    }

    private static byte[] progressive(int width, int height) throws IOException {
        var image = plain(width, height, BufferedImage.TYPE_3BYTE_BGR);
        return written(image, "jpeg", ImageWriteParam.MODE_DEFAULT);
    }

    private static byte[] interlaced(int width, int height) throws IOException {
        var image = plain(width, height, BufferedImage.TYPE_3BYTE_BGR);
        return written(image, "png", ImageWriteParam.MODE_DEFAULT);
    }

    private static byte[] written(BufferedImage image, String format, int mode) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var target = ImageIO.createImageOutputStream(out)) {
            var settings = writer.getDefaultWriteParam();
            settings.setProgressiveMode(mode);
            writer.setOutput(target);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] deep(int width, int height) throws IOException {
        var image =
                ImageTypeSpecifier.createInterleaved(
                                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                                new int[] {0, 1, 2},
                                DataBuffer.TYPE_USHORT,
                                false,
                                false)
                        .createBufferedImage(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var colour = x < width / 2 && y < height / 2 ? FIRST : REST;
                var deep = new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()};
                image.getRaster().setPixel(x, y, Arrays.stream(deep).map(v -> v * 257).toArray());
            }
        }
        return written(image, "png");
    }

    private static byte[] palette(int width, int height) throws IOException {
        var colours = new byte[3][4];
        var at = 0;
        for (var colour : new Color[] {Color.BLACK, FIRST, Color.WHITE, REST}) {
            colours[0][at] = (byte) colour.getRed();
            colours[1][at] = (byte) colour.getGreen();
            colours[2][at++] = (byte) colour.getBlue();
        }
        var model = new IndexColorModel(2, 4, colours[0], colours[1], colours[2]);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, model);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var first = x < width / 2 && y < height / 2;
                image.getRaster().setSample(x, y, 0, first ? 1 : 3);
            }
        }
        return written(image, "png");
    }

    /// The orange is opaque; the rest, half transparent, is lighter on white.
    private static byte[] alpha(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var first = x < width / 2 && y < height / 2;
                image.setRGB(x, y, first ? FIRST.getRGB() : 0x80000000 | REST.getRGB() & 0xffffff);
            }
        }
        return written(image, "png");
    }

    /// Four inks without a profile, as Adobe stores them: inverted.
    private static byte[] cmyk(int width, int height) throws IOException {
        var raster = Raster.createInterleavedRaster(0, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var colour = x < width / 2 && y < height / 2 ? FIRST : REST;
                raster.setPixel(
                        x,
                        y,
                        new int[] {colour.getRed(), colour.getGreen(), colour.getBlue(), 255});
            }
        }
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var target = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(target);
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(0.95f);
            writer.write(null, new IIOImage(raster, null, null), settings);
        } finally {
            writer.dispose();
        }
        var adobe =
                ByteBuffer.allocate(16)
                        .putShort((short) 0xffee)
                        .putShort((short) 14)
                        .put("Adobe".getBytes(StandardCharsets.US_ASCII))
                        .putShort((short) 100)
                        .put(new byte[5])
                        .array();
        return inserted(out.toByteArray(), 2, adobe);
    }

    private static byte[] displayP3(int width, int height) throws IOException {
        var jpeg = written(inDisplayP3(width, height), "jpg");
        var profile = DisplayP3.profile();
        var segment =
                ByteBuffer.allocate(18 + profile.length)
                        .putShort((short) 0xffe2)
                        .putShort((short) (16 + profile.length))
                        .put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII))
                        .put((byte) 1)
                        .put((byte) 1)
                        .put(profile)
                        .array();
        return inserted(jpeg, 2 + 18, segment);
    }

    private static byte[] displayP3Png(int width, int height) throws IOException {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes("P3\0\0".getBytes(StandardCharsets.US_ASCII));
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(DisplayP3.profile());
        }
        return inserted(
                written(inDisplayP3(width, height), "png"),
                33,
                chunk("iCCP", packed.toByteArray()));
    }

    private static BufferedImage inDisplayP3(int width, int height) {
        var image = plain(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var first = x < width / 2 && y < height / 2;
                image.setRGB(x, y, DisplayP3.of(first ? FIRST : REST).getRGB());
            }
        }
        return image;
    }

    /// The same file with EXIF that says how to turn it.
    static byte[] turned(byte[] file, int orientation) throws IOException {
        var tiff =
                ByteBuffer.allocate(26)
                        .put("MM".getBytes(StandardCharsets.US_ASCII))
                        .putShort((short) 42)
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) 0x0112)
                        .putShort((short) 3)
                        .putInt(1)
                        .putShort((short) orientation)
                        .putShort((short) 0)
                        .putInt(0)
                        .array();
        if ((file[0] & 0xff) == 0x89) {
            return inserted(file, 33, chunk("eXIf", tiff));
        }
        var segment =
                ByteBuffer.allocate(10 + tiff.length)
                        .putShort((short) 0xffe1)
                        .putShort((short) (8 + tiff.length))
                        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                        .put(tiff)
                        .array();
        return inserted(file, 2, segment);
    }

    private static byte[] chunk(String name, byte[] data) {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(type);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] inserted(byte[] file, int at, byte[] part) {
        return ByteBuffer.allocate(file.length + part.length)
                .put(file, 0, at)
                .put(part)
                .put(file, at, file.length - at)
                .array();
    }
}
