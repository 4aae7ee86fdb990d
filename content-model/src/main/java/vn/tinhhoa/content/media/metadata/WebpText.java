package vn.tinhhoa.content.media.metadata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Writes an XMP packet into a WebP file (RFC 9649), in place of whatever the file said in words
/// before. The picture itself is copied as it is.
final class WebpText {

    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int EXTENDED = 10;
    private static final byte HAS_XMP = 0x04;

    /// Where a lossy picture's chunk says its size (RFC 6386), and in how many bits.
    private static final int WIDTH_AT = 14;

    private static final int HEIGHT_AT = 16;
    private static final int LARGEST = 0x3fff;

    private WebpText() {}

    static void rewrite(InputStream webp, byte[] packet, OutputStream target) throws IOException {
        var file = ByteBuffer.wrap(webp.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        var picture = picture(file);
        var size =
                4
                        + CHUNK_HEADER
                        + EXTENDED
                        + picture.remaining()
                        + CHUNK_HEADER
                        + even(packet.length);
        var head =
                ByteBuffer.allocate(HEADER + CHUNK_HEADER + EXTENDED)
                        .order(ByteOrder.LITTLE_ENDIAN);
        head.put(ascii("RIFF")).putInt(size).put(ascii("WEBP"));
        head.put(ascii("VP8X")).putInt(EXTENDED).put(HAS_XMP).put(new byte[3]);
        var frame = picture.slice().order(ByteOrder.LITTLE_ENDIAN);
        three(head, (frame.getShort(WIDTH_AT) & LARGEST) - 1);
        three(head, (frame.getShort(HEIGHT_AT) & LARGEST) - 1);
        var out = new BufferedOutputStream(target);
        out.write(head.array());
        out.write(picture.array(), picture.position(), picture.remaining());
        out.write(
                ByteBuffer.allocate(CHUNK_HEADER)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(ascii("XMP "))
                        .putInt(packet.length)
                        .array());
        out.write(packet);
        out.write(new byte[even(packet.length) - packet.length]);
        out.flush();
    }

    /// The chunk with the pixels, its header and padding included.
    private static ByteBuffer picture(ByteBuffer file) throws IOException {
        for (int at = HEADER; at + CHUNK_HEADER <= file.limit(); ) {
            var name = new String(file.array(), at, 4, StandardCharsets.US_ASCII);
            var length = CHUNK_HEADER + even(file.getInt(at + 4));
            if (name.equals("VP8 ")) {
                if (at + length > file.limit()) {
                    throw new IOException("The WebP file ends inside its picture");
                }
                return ByteBuffer.wrap(file.array(), at, length);
            }
            at += length;
        }
        throw new IOException("No lossy WebP file");
    }

    private static int even(int length) {
        return length + (length & 1);
    }

    private static void three(ByteBuffer into, int number) {
        into.put((byte) number).put((byte) (number >> 8)).put((byte) (number >> 16));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
