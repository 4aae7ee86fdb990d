package vn.tinhhoa.content.media.intake;

import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.BROKEN;
import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.BURSTS;
import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.TOO_MANY_PARTS;
import static vn.tinhhoa.content.media.intake.UnsoundException.found;
import static vn.tinhhoa.content.media.intake.UnsoundException.unless;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// The markers of a JPEG file (ITU-T T.81).
final class JpegStructure {

    private static final int MOST_SCANS = 100;
    private static final int MOST_SEGMENTS = 2_000;
    private static final long MOST_WORDS = 16L << 20;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;

    private final Bytes file;
    private @Nullable Structure size;
    private int segments;
    private int scans;
    private long words;

    private JpegStructure(Bytes file) {
        this.file = file;
    }

    static Structure read(Bytes file) throws IOException, UnsoundException {
        return new JpegStructure(file).read();
    }

    private Structure read() throws IOException, UnsoundException {
        unless(file.u16(0) == 0xffd8, BROKEN);
        var at = 2L;
        while (true) {
            unless(file.u8(at) == 0xff, BROKEN);
            var marker = file.u8(at + 1);
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == END) {
                break;
            }
            at = segment(at + 2, marker);
        }
        unless(scans > 0, BROKEN);
        var whole = found(size);
        // Even an empty block of eight times eight pixels takes one bit.
        unless(at >= whole.pixels() / 64 / 8, BURSTS);
        return whole;
    }

    /// @return where the next marker is
    private long segment(long at, int marker) throws IOException, UnsoundException {
        unless(++segments <= MOST_SEGMENTS, TOO_MANY_PARTS);
        if (marker >= 0xd0 && marker <= 0xd8 || marker == 0x01) {
            return at;
        }
        var length = file.u16(at);
        unless(length >= 2 && at + length <= file.size(), BROKEN);
        if (marker >= 0xe0 && marker <= 0xef || marker == 0xfe) {
            words += length;
            unless(words <= MOST_WORDS, BURSTS);
        }
        if (isFrame(marker)) {
            frame(at, length);
        }
        if (marker != SCAN) {
            return at + length;
        }
        unless(size != null, BROKEN);
        unless(++scans <= MOST_SCANS, TOO_MANY_PARTS);
        return endOfScan(at + length);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }

    private void frame(long at, int length) throws IOException, UnsoundException {
        unless(size == null && length >= 8, BROKEN);
        var precision = file.u8(at + 2);
        var parts = file.u8(at + 7);
        unless(precision == 8 && (parts == 1 || parts == 3 || parts == 4), BROKEN);
        unless(length == 8 + 3 * parts, BROKEN);
        for (int part = 0; part < parts; part++) {
            var sampling = file.u8(at + 9 + 3L * part);
            unless(isSampling(sampling >> 4) && isSampling(sampling & 15), BROKEN);
        }
        size = Structure.of(file, file.u16(at + 5), file.u16(at + 3));
    }

    private static boolean isSampling(int factor) {
        return factor >= 1 && factor <= 4;
    }

    private long endOfScan(long from) throws IOException {
        var at = from;
        while (true) {
            if (file.u8(at) == 0xff) {
                var next = file.u8(at + 1);
                if (next != 0 && (next < 0xd0 || next > 0xd7) && next != 0xff) {
                    return at;
                }
            }
            at++;
        }
    }
}
