package vn.tinhhoa.content.media.intake;

import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.BROKEN;
import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.BURSTS;
import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.TOO_MANY_PARTS;
import static vn.tinhhoa.content.media.intake.UnsoundException.found;
import static vn.tinhhoa.content.media.intake.UnsoundException.unless;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteOrder;

/// The chunks of a WebP file (RFC 9649).
final class WebpStructure {

    private static final int MOST_CHUNKS = 5_000;
    private static final long MOST_WORDS = 8L << 20;

    private final Bytes file;
    private @Nullable Structure canvas;
    private @Nullable Structure picture;
    private boolean animated;
    private int chunks;

    private WebpStructure(Bytes file) {
        this.file = file;
    }

    static Structure read(Bytes file) throws IOException, UnsoundException {
        file.order(ByteOrder.LITTLE_ENDIAN);
        return new WebpStructure(file).read();
    }

    private Structure read() throws IOException, UnsoundException {
        unless(file.ascii(0, 4).equals("RIFF") && file.ascii(8, 4).equals("WEBP"), BROKEN);
        var end = file.u32(4) + 8;
        unless(end <= file.size() && end >= 20, BROKEN);
        for (var at = 12L; at + 8 <= end; ) {
            unless(++chunks <= MOST_CHUNKS, TOO_MANY_PARTS);
            var length = file.u32(at + 4);
            unless(at + 8 + length <= end, BROKEN);
            chunk(file.ascii(at, 4), at + 8, length);
            at += 8 + length + (length & 1);
        }
        var first = found(picture);
        unless(canvas == null || animated || canvas.equals(first), BROKEN);
        return canvas == null ? first : canvas;
    }

    private void chunk(String name, long at, long length) throws IOException, UnsoundException {
        switch (name) {
            case "VP8X" -> {
                unless(canvas == null && length >= 10, BROKEN);
                canvas = Structure.of(file, file.u24(at + 4) + 1L, file.u24(at + 7) + 1L);
            }
            case "VP8 " -> lossy(at, length);
            case "VP8L" -> lossless(at, length);
            case "ANMF" -> {
                unless(length >= 24, BROKEN);
                animated = true;
                picture = Structure.of(file, file.u24(at + 6) + 1L, file.u24(at + 9) + 1L);
            }
            case "EXIF", "XMP ", "ICCP" -> unless(length <= MOST_WORDS, BURSTS);
            default -> {
                // Whatever else there is does no harm.
            }
        }
    }

    private void lossy(long at, long length) throws IOException, UnsoundException {
        unless(length >= 10 && file.u24(at + 3) == 0x2a019d, BROKEN);
        picture = Structure.of(file, file.u16(at + 6) & 0x3fff, file.u16(at + 8) & 0x3fff);
        // A block of sixteen times sixteen pixels takes some bits even when it is skipped.
        unless(length >= picture.pixels() / 256 / 64, BURSTS);
    }

    private void lossless(long at, long length) throws IOException, UnsoundException {
        unless(length >= 5 && file.u8(at) == 0x2f, BROKEN);
        var bits = file.u32(at + 1);
        picture = Structure.of(file, (bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
    }
}
