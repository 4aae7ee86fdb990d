package vn.tinhhoa.content.dataset.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/// PNG (W3C, third edition): chunks that the pixels and their colours need pass, texts and times do
/// not.
final class PngCleaning {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> KEPT =
            Set.of(
                    "PLTE", "IDAT", "tRNS", "cHRM", "gAMA", "iCCP", "sRGB", "sBIT", "pHYs", "bKGD",
                    "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT");
    private static final int MOST_METADATA = 4 * 1024 * 1024;

    private PngCleaning() {}

    static void clean(Path picture, byte[] xmp, OutputStream out) throws IOException {
        var orientation = orientation(picture);
        try (var in = new Reading(picture)) {
            if (!Arrays.equals(in.next(SIGNATURE.length), SIGNATURE)) {
                throw new UncleanablePictureException("no PNG");
            }
            out.write(SIGNATURE);
            var type = "";
            while (!type.equals("IEND")) {
                var length = ByteBuffer.wrap(in.next(4)).getInt();
                var name = in.next(4);
                type = Reading.ascii(name);
                if (length < 0) {
                    throw new UncleanablePictureException("a chunk too long");
                }
                if (type.equals("IHDR") || type.equals("IEND") || KEPT.contains(type)) {
                    out.write(ByteBuffer.allocate(4).putInt(length).array());
                    out.write(name);
                    in.copy(length + 4L, out);
                } else {
                    in.skip(length + 4L);
                }
                if (type.equals("IHDR")) {
                    if (orientation != Orientation.UPRIGHT) {
                        chunk("eXIf", Orientation.tiff(orientation), out);
                    }
                    chunk("iTXt", text(xmp), out);
                }
            }
        }
    }

    /// Where the picture's EXIF is, nobody knows before the end.
    private static int orientation(Path picture) throws IOException {
        try (var in = new Reading(picture)) {
            in.skip(SIGNATURE.length);
            while (true) {
                var length = ByteBuffer.wrap(in.next(4)).getInt();
                var type = Reading.ascii(in.next(4));
                if (type.equals("eXIf") && length >= 0 && length < MOST_METADATA) {
                    return Orientation.read(in.next(length));
                }
                if (type.equals("IEND") || length < 0) {
                    return Orientation.UPRIGHT;
                }
                in.skip(length + 4L);
            }
        }
    }

    private static byte[] text(byte[] xmp) {
        var text = new ByteArrayOutputStream();
        text.writeBytes("XML:com.adobe.xmp\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(xmp);
        return text.toByteArray();
    }

    private static void chunk(String type, byte[] data, OutputStream out) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
