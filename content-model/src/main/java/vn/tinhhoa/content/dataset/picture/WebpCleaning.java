package vn.tinhhoa.content.dataset.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/// WebP (RFC 9649): the chunks of pixels, transparency, motion and colour pass.
final class WebpCleaning {

    private static final Set<String> KEPT = Set.of("ALPH", "VP8 ", "VP8L", "ANIM", "ANMF");
    private static final int XMP_FLAG = 0x04;
    private static final int EXIF_FLAG = 0x08;
    private static final int ALPHA_FLAG = 0x10;
    private static final int ICC_FLAG = 0x20;
    private static final int ANIMATION_FLAG = 0x02;
    private static final int MOST_METADATA = 4 * 1024 * 1024;

    /// What a first reading finds out: the RIFF head says how long everything is.
    private int orientation = Orientation.UPRIGHT;

    private long kept;
    private byte[] extended = new byte[0];

    private WebpCleaning() {}

    static void clean(Path picture, byte[] xmp, OutputStream out) throws IOException {
        var cleaning = new WebpCleaning();
        cleaning.look(picture);
        cleaning.write(picture, xmp, out);
    }

    private interface Visitor {

        void chunk(String type, long length, Reading in) throws IOException;
    }

    private static void visit(Path picture, Visitor visitor) throws IOException {
        try (var in = new Reading(picture)) {
            if (!Reading.ascii(in.next(4)).equals("RIFF")) {
                throw new UncleanablePictureException("no WebP");
            }
            var left = littleEndian(in.next(4)) - 4;
            if (!Reading.ascii(in.next(4)).equals("WEBP")) {
                throw new UncleanablePictureException("no WebP");
            }
            while (left > 0) {
                var type = Reading.ascii(in.next(4));
                var length = littleEndian(in.next(4));
                visitor.chunk(type, length, in);
                in.skip(length % 2);
                left -= 8 + length + length % 2;
            }
        }
    }

    private void look(Path picture) throws IOException {
        visit(
                picture,
                (type, length, in) -> {
                    if (KEPT.contains(type) || type.equals("ICCP")) {
                        kept += 8 + length + length % 2;
                    }
                    switch (type) {
                        case "VP8X" -> {
                            extended = in.next((int) Math.min(length, 10));
                            in.skip(length - extended.length);
                        }
                        case "EXIF" -> {
                            if (length > MOST_METADATA) {
                                throw new UncleanablePictureException("too much EXIF");
                            }
                            var exif = in.next((int) length);
                            orientation = Orientation.read(withoutHead(exif));
                        }
                        case "VP8 ", "VP8L" -> simple(type, length, in);
                        default -> in.skip(length);
                    }
                });
        if (extended.length != 10) {
            throw new UncleanablePictureException("no picture in it");
        }
        var flags = extended[0] & (ALPHA_FLAG | ICC_FLAG | ANIMATION_FLAG) | XMP_FLAG;
        extended[0] = (byte) (orientation == Orientation.UPRIGHT ? flags : flags | EXIF_FLAG);
    }

    /// A file without the extended head gets one, made from its picture's.
    private void simple(String type, long length, Reading in) throws IOException {
        if (extended.length > 0 || length < 10) {
            in.skip(length);
            return;
        }
        var head = ByteBuffer.wrap(in.next(10)).order(ByteOrder.LITTLE_ENDIAN);
        in.skip(length - 10);
        var lossless = type.equals("VP8L");
        var bits = lossless ? head.getInt(1) : 0;
        var width = lossless ? (bits & 0x3FFF) + 1 : head.getShort(6) & 0x3FFF;
        var height = lossless ? (bits >> 14 & 0x3FFF) + 1 : head.getShort(8) & 0x3FFF;
        var alpha = lossless && (bits >> 28 & 1) == 1;
        extended =
                ByteBuffer.allocate(10)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(alpha ? ALPHA_FLAG : 0)
                        .put(three(width - 1))
                        .put(three(height - 1))
                        .array();
    }

    private void write(Path picture, byte[] xmp, OutputStream out) throws IOException {
        var exif = orientation == Orientation.UPRIGHT ? new byte[0] : Orientation.tiff(orientation);
        var total = 4 + 18 + kept + (exif.length == 0 ? 0 : chunkLength(exif)) + chunkLength(xmp);
        out.write("RIFF".getBytes(StandardCharsets.US_ASCII));
        out.write(four(total));
        out.write("WEBP".getBytes(StandardCharsets.US_ASCII));
        chunk("VP8X", extended, out);
        copy(picture, Set.of("ICCP"), out);
        copy(picture, KEPT, out);
        if (exif.length > 0) {
            chunk("EXIF", exif, out);
        }
        chunk("XMP ", xmp, out);
    }

    private static void copy(Path picture, Set<String> wanted, OutputStream out)
            throws IOException {
        visit(
                picture,
                (type, length, in) -> {
                    if (wanted.contains(type)) {
                        out.write(type.getBytes(StandardCharsets.US_ASCII));
                        out.write(four(length));
                        in.copy(length, out);
                        pad(length, out);
                    } else {
                        in.skip(length);
                    }
                });
    }

    private static byte[] withoutHead(byte[] exif) {
        return Reading.startsWith(exif, "Exif\0\0")
                ? Arrays.copyOfRange(exif, 6, exif.length)
                : exif;
    }

    private static long chunkLength(byte[] data) {
        return 8L + data.length + data.length % 2;
    }

    private static void chunk(String type, byte[] data, OutputStream out) throws IOException {
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        out.write(four(data.length));
        out.write(data);
        pad(data.length, out);
    }

    private static void pad(long length, OutputStream out) throws IOException {
        if (length % 2 == 1) {
            out.write(0);
        }
    }

    private static long littleEndian(byte[] four) {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(four).order(ByteOrder.LITTLE_ENDIAN).getInt());
    }

    private static byte[] four(long value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) value).array();
    }

    private static byte[] three(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }
}
