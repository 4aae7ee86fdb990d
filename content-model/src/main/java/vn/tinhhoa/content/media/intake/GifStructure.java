package vn.tinhhoa.content.media.intake;

import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.BROKEN;
import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.BURSTS;
import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.TOO_MANY_PARTS;
import static vn.tinhhoa.content.media.intake.UnsoundException.unless;

import java.io.IOException;
import java.nio.ByteOrder;

/// The blocks of a GIF file (version 89a).
final class GifStructure {

    private static final int MOST_FRAMES = 2_000;
    private static final int MOST_EXTENSIONS = 10_000;

    /// One code of 12 bits stands for at most 4,095 pixels.
    private static final long STRONGEST = 2_800;

    private final Bytes file;
    private long at;
    private long width;
    private long height;
    private int frames;
    private int extensions;

    private GifStructure(Bytes file) {
        this.file = file;
    }

    static Structure read(Bytes file) throws IOException, UnsoundException {
        file.order(ByteOrder.LITTLE_ENDIAN);
        return new GifStructure(file).read();
    }

    private Structure read() throws IOException, UnsoundException {
        unless(file.ascii(0, 6).matches("GIF8[79]a"), BROKEN);
        at = 13 + tableSize(file.u8(10));
        while (true) {
            var block = file.u8(at++);
            if (block == 0x3b) {
                break;
            }
            switch (block) {
                case 0x2c -> frame();
                case 0x21 -> {
                    unless(++extensions <= MOST_EXTENSIONS, TOO_MANY_PARTS);
                    at++;
                    skipBlocks();
                }
                default -> throw new UnsoundException(BROKEN);
            }
        }
        unless(frames > 0, BROKEN);
        return Structure.of(file, width, height);
    }

    private static long tableSize(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3L << (flags & 7) + 1;
    }

    private void frame() throws IOException, UnsoundException {
        unless(++frames <= MOST_FRAMES, TOO_MANY_PARTS);
        var right = file.u16(at) + file.u16(at + 4);
        var low = file.u16(at + 2) + file.u16(at + 6);
        var pixels = (long) file.u16(at + 4) * file.u16(at + 6);
        unless(pixels > 0 && right <= 65_535 && low <= 65_535, BROKEN);
        if (frames == 1) {
            width = file.u16(at + 4);
            height = file.u16(at + 6);
        }
        at += 9 + tableSize(file.u8(at + 8));
        var codeSize = file.u8(at++);
        unless(codeSize >= 1 && codeSize <= 8, BROKEN);
        var data = skipBlocks();
        unless(data > 0, BROKEN);
        unless(data * STRONGEST >= pixels, BURSTS);
    }

    /// @return how many bytes they hold
    private long skipBlocks() throws IOException {
        var held = 0L;
        for (int length = file.u8(at); length > 0; length = file.u8(at)) {
            held += length;
            at += 1 + length;
        }
        at++;
        return held;
    }
}
