package vn.tinhhoa.content.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/// Picture files for tests, good and bad.
public final class PictureFiles {

    private static final int EXIF_ASCII = 2;
    private static final int EXIF_SHORT = 3;
    private static final int EXIF_LONG = 4;
    private static final int EXIF_RATIONAL = 5;

    private PictureFiles() {}

    /// Blue, with its upper left quarter red.
    public static BufferedImage image(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    /// @param format as ImageIO names it, such as `png`
    public static byte[] of(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image(width, height), format, out)) {
            throw new IOException("Nothing here writes " + format);
        }
        return out.toByteArray();
    }

    /// A JPEG as a camera writes it: with its orientation, its maker, its serial number, where it
    /// was and when.
    public static byte[] photograph(int width, int height, int orientation) throws IOException {
        var jpeg = of("jpg", width, height);
        var exif = exif(orientation, List.of());
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xff);
        out.write(0xe1);
        out.write((exif.length + 8) >> 8);
        out.write(exif.length + 8);
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /// A TIFF as a scanner or a camera writes it, saying the same as [#photograph].
    public static byte[] scan(int width, int height, int orientation) throws IOException {
        var image = image(width, height);
        var pixels = new ByteArrayOutputStream();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var rgb = image.getRGB(x, y);
                pixels.write(rgb >> 16);
                pixels.write(rgb >> 8);
                pixels.write(rgb);
            }
        }
        var behind = exif(orientation, picture(width, height, 0)).length;
        var scan = new ByteArrayOutputStream();
        scan.writeBytes(exif(orientation, picture(width, height, behind)));
        pixels.writeTo(scan);
        return scan.toByteArray();
    }

    /// The pixels, not packed, in two strips.
    private static List<Tag> picture(int width, int height, int at) {
        var upper = height / 2 * width * 3;
        return List.of(
                Tag.number(0x0100, EXIF_LONG, width),
                Tag.number(0x0101, EXIF_LONG, height),
                new Tag(0x0102, EXIF_SHORT, new byte[] {0, 8, 0, 8, 0, 8}),
                Tag.number(0x0103, EXIF_SHORT, 1),
                Tag.number(0x0106, EXIF_SHORT, 2),
                Tag.numbers(0x0111, at, at + upper),
                Tag.number(0x0115, EXIF_SHORT, 3),
                Tag.number(0x0116, EXIF_LONG, height / 2),
                Tag.numbers(0x0117, upper, height * width * 3 - upper));
    }

    private record Tag(int number, int type, byte[] value) {

        static Tag text(int number, String text) {
            return new Tag(number, EXIF_ASCII, (text + "\0").getBytes(StandardCharsets.UTF_8));
        }

        static Tag number(int number, int type, int value) {
            var size = type == EXIF_SHORT ? 2 : 4;
            var bytes = ByteBuffer.allocate(size);
            if (type == EXIF_SHORT) {
                bytes.putShort((short) value);
            } else {
                bytes.putInt(value);
            }
            return new Tag(number, type, bytes.array());
        }

        static Tag numbers(int number, int one, int two) {
            var bytes = ByteBuffer.allocate(8).putInt(one).putInt(two).array();
            return new Tag(number, EXIF_LONG, bytes);
        }

        static Tag degrees(int number, int degrees, int minutes) {
            var bytes = ByteBuffer.allocate(24);
            for (var part : new int[] {degrees, minutes, 0}) {
                bytes.putInt(part).putInt(1);
            }
            return new Tag(number, EXIF_RATIONAL, bytes.array());
        }

        int count() {
            return switch (type) {
                case EXIF_ASCII -> value.length;
                case EXIF_SHORT -> value.length / 2;
                case EXIF_RATIONAL -> value.length / 8;
                default -> value.length / 4;
            };
        }
    }

    /// The format is in CIPA DC-008 (Exif 2.32): a TIFF with three directories.
    private static byte[] exif(int orientation, List<Tag> picture) throws IOException {
        var shot =
                List.of(
                        Tag.text(0x9003, "2026:03:08 06:15:00"),
                        Tag.text(0x9011, "+07:00"),
                        Tag.text(0xa431, "SERIAL-4711"));
        var place =
                List.of(
                        Tag.text(1, "N"),
                        Tag.degrees(2, 13, 46),
                        Tag.text(3, "E"),
                        Tag.degrees(4, 109, 13));
        var at = 8;
        var first = main(orientation, 0, 0, picture);
        var shotAt = at + size(first);
        var placeAt = shotAt + size(shot);
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeBytes("MM");
        out.writeShort(42);
        out.writeInt(at);
        write(out, main(orientation, shotAt, placeAt, picture), at);
        write(out, shot, shotAt);
        write(out, place, placeAt);
        return bytes.toByteArray();
    }

    private static List<Tag> main(int orientation, int shotAt, int placeAt, List<Tag> picture) {
        var said =
                List.of(
                        Tag.text(0x010e, "Thuyền thúng về bến"),
                        Tag.text(0x010f, "Hãng Máy Ảnh"),
                        Tag.number(0x0112, EXIF_SHORT, orientation),
                        Tag.text(0x013b, "Nguyễn Văn Hải"),
                        Tag.number(0x8769, EXIF_LONG, shotAt),
                        Tag.number(0x8825, EXIF_LONG, placeAt));
        return Stream.concat(said.stream(), picture.stream())
                .sorted(Comparator.comparing(Tag::number))
                .toList();
    }

    private static int size(List<Tag> tags) {
        var outside = tags.stream().mapToInt(tag -> tag.value().length > 4 ? even(tag) : 0).sum();
        return 2 + 12 * tags.size() + 4 + outside;
    }

    private static int even(Tag tag) {
        return tag.value().length + tag.value().length % 2;
    }

    private static void write(DataOutputStream out, List<Tag> tags, int at) throws IOException {
        var outside = at + 2 + 12 * tags.size() + 4;
        var values = new ArrayList<byte[]>();
        out.writeShort(tags.size());
        for (var tag : tags) {
            out.writeShort(tag.number());
            out.writeShort(tag.type());
            out.writeInt(tag.count());
            if (tag.value().length > 4) {
                out.writeInt(outside);
                outside += even(tag);
                values.add(Arrays.copyOf(tag.value(), even(tag)));
            } else {
                out.write(Arrays.copyOf(tag.value(), 4));
            }
        }
        out.writeInt(0);
        for (var value : values) {
            out.write(value);
        }
    }

    /// A PNG of a few bytes that claims any size (RFC 2083).
    static byte[] pngClaiming(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 0x63, 0, 0});
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data)
            throws IOException {
        var crc = new CRC32();
        var type = name.getBytes(StandardCharsets.US_ASCII);
        crc.update(type);
        crc.update(data);
        var to = new DataOutputStream(out);
        to.writeInt(data.length);
        to.write(type);
        to.write(data);
        to.writeInt((int) crc.getValue());
    }
}
