package vn.tinhhoa.content.media.intake;

import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.BROKEN;
import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.BURSTS;
import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.TOO_MANY_PARTS;
import static vn.tinhhoa.content.media.intake.UnsoundException.found;
import static vn.tinhhoa.content.media.intake.UnsoundException.unless;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The chunks of a PNG file (W3C PNG, third edition).
final class PngStructure {

    private static final int MOST_CHUNKS = 100_000;
    private static final int MOST_OTHERS = 1_000;
    private static final long MOST_WORDS = 8L << 20;

    /// Deflate packs no stronger than this (RFC 1951).
    private static final int STRONGEST = 1_032;

    private static final Set<String> PACKED = Set.of("zTXt", "iTXt", "iCCP");

    private final Bytes file;
    private @Nullable Structure size;
    private long unpacked;
    private long data;
    private long words;
    private int chunks;
    private int others;

    private PngStructure(Bytes file) {
        this.file = file;
    }

    static Structure read(Bytes file) throws IOException, UnsoundException {
        return new PngStructure(file).read();
    }

    private Structure read() throws IOException, UnsoundException {
        unless(file.u32(0) == 0x89504e47L && file.u32(4) == 0x0d0a1a0aL, BROKEN);
        var at = 8L;
        var name = "";
        while (!name.equals("IEND")) {
            unless(++chunks <= MOST_CHUNKS, TOO_MANY_PARTS);
            var length = file.u32(at);
            name = file.ascii(at + 4, 4);
            unless(name.matches("[A-Za-z]{4}") && at + 12 + length <= file.size(), BROKEN);
            unless(size != null || name.equals("IHDR"), BROKEN);
            chunk(name, at + 8, length);
            at += 12 + length;
        }
        unless(data > 0, BROKEN);
        unless(data * STRONGEST >= unpacked, BROKEN);
        return found(size);
    }

    private void chunk(String name, long at, long length) throws IOException, UnsoundException {
        switch (name) {
            case "IHDR" -> header(at, length);
            case "IDAT" -> data += length;
            case "PLTE" -> unless(length % 3 == 0 && length > 0 && length <= 768, BROKEN);
            default -> {
                unless(++others <= MOST_OTHERS, TOO_MANY_PARTS);
                words += PACKED.contains(name) ? inflated(at, length) : length;
                unless(words <= MOST_WORDS, BURSTS);
            }
        }
    }

    private void header(long at, long length) throws IOException, UnsoundException {
        unless(size == null && length == 13, BROKEN);
        var crc = new CRC32();
        for (long i = at - 4; i < at + 13; i++) {
            crc.update(file.u8(i));
        }
        unless(crc.getValue() == file.u32(at + 13), BROKEN);
        var depth = file.u8(at + 8);
        var samples =
                switch (file.u8(at + 9)) {
                    case 0, 3 -> 1;
                    case 2 -> 3;
                    case 4 -> 2;
                    case 6 -> 4;
                    default -> 0;
                };
        unless(samples > 0 && Set.of(1, 2, 4, 8, 16).contains(depth), BROKEN);
        size = Structure.of(file, file.u32(at), file.u32(at + 4));
        unpacked = size.height() * (1 + ((long) size.width() * samples * depth + 7) / 8);
    }

    /// How much the packed part of a chunk unpacks to, at most a little more than is allowed.
    private long inflated(long at, long length) throws IOException {
        var start = at;
        while (start < at + Math.min(length, 80) && file.u8(start) != 0) {
            start++;
        }
        start += 2;
        var inflater = new Inflater();
        var in = new byte[4096];
        var out = new byte[16_384];
        var total = 0L;
        try {
            while (!inflater.finished() && total <= MOST_WORDS) {
                if (inflater.needsInput()) {
                    var some = (int) Math.min(in.length, at + length - start);
                    if (some <= 0) {
                        break;
                    }
                    for (int i = 0; i < some; i++) {
                        in[i] = (byte) file.u8(start + i);
                    }
                    start += some;
                    inflater.setInput(in, 0, some);
                }
                total += inflater.inflate(out);
                if (inflater.needsDictionary()) {
                    break;
                }
            }
        } catch (DataFormatException notPacked) {
            return length;
        } finally {
            inflater.end();
        }
        return Math.max(total, length);
    }
}
