package vn.tinhhoa.content.dataset.picture;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;

/// TIFF (revision 6.0): the first picture passes with the tags that say how its pixels are read and
/// coloured; texts, directories of EXIF and GPS, previews and further pages do not.
final class TiffCleaning {

    private static final int COMPRESSION = 259;
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_LENGTHS = 325;
    private static final int JPEG_TABLES = 347;
    private static final int XMP = 700;
    private static final int PROFILE = 34_675;

    /// Sizes, samples, layout, resolution, colours, and what the packings need.
    private static final Set<Integer> KEPT =
            Set.of(
                    256,
                    257,
                    258,
                    COMPRESSION,
                    262,
                    266,
                    274,
                    277,
                    278,
                    STRIP_LENGTHS,
                    282,
                    283,
                    284,
                    290,
                    291,
                    292,
                    293,
                    296,
                    301,
                    317,
                    318,
                    319,
                    320,
                    322,
                    323,
                    TILE_LENGTHS,
                    332,
                    334,
                    338,
                    339,
                    JPEG_TABLES,
                    529,
                    530,
                    531,
                    532,
                    PROFILE);

    private static final int JPEG = 7;

    /// None, those of facsimiles, LZW, Deflate under both its numbers, PackBits.
    private static final Set<Integer> PACKINGS = Set.of(1, 2, 3, 4, 5, JPEG, 8, 32_773, 32_946);

    private static final int HEAD = 8;

    private final TiffReading in;
    private final TreeMap<Integer, TiffEntry> kept = new TreeMap<>();

    private TiffCleaning(TiffReading in) {
        this.in = in;
    }

    static void clean(Path picture, byte[] xmp, OutputStream out) throws IOException {
        try (var in = new TiffReading(picture)) {
            new TiffCleaning(in).clean(xmp, out);
        }
    }

    private void clean(byte[] xmp, OutputStream out) throws IOException {
        var all = in.firstDirectory();
        var strips = all.containsKey(STRIP_OFFSETS);
        var offsets = numbers(all.get(strips ? STRIP_OFFSETS : TILE_OFFSETS));
        var lengths = numbers(all.get(strips ? STRIP_LENGTHS : TILE_LENGTHS));
        check(offsets, lengths);
        for (var entry : all.values()) {
            if (KEPT.contains(entry.tag()) && entry.saysNumbers(JPEG_TABLES, PROFILE)) {
                kept.put(entry.tag(), entry);
            }
        }
        packing(offsets, lengths);
        kept.put(XMP, TiffEntry.bytes(XMP, xmp));
        var tag = strips ? STRIP_OFFSETS : TILE_OFFSETS;
        // Their place in the directory counts before their values are known.
        kept.put(tag, TiffEntry.longs(tag, new long[offsets.length], in.order()));
        kept.put(tag, TiffEntry.longs(tag, placed(lengths), in.order()));
        writeDirectory(out);
        for (int i = 0; i < offsets.length; i++) {
            in.copy(offsets[i], lengths[i], out);
        }
    }

    private long[] numbers(@Nullable TiffEntry entry) throws IOException {
        if (entry == null) {
            throw new UncleanablePictureException("no pixels in it");
        }
        return entry.numbers(in.order());
    }

    /// Strips that lie upon each other would make more of the file than it is.
    private void check(long[] offsets, long[] lengths) throws IOException {
        if (offsets.length != lengths.length) {
            throw new UncleanablePictureException("strips without lengths");
        }
        var all = 0L;
        for (var length : lengths) {
            all += length;
        }
        if (all > in.size()) {
            throw new UncleanablePictureException("strips upon each other");
        }
    }

    private void packing(long[] offsets, long[] lengths) throws IOException {
        var entry = kept.get(COMPRESSION);
        var packing = entry == null ? 1 : (int) entry.numbers(in.order())[0];
        if (!PACKINGS.contains(packing)) {
            throw new UncleanablePictureException("packing " + packing);
        }
        var tables = kept.get(JPEG_TABLES);
        if (tables != null) {
            JpegStrip.requireBare(tables.value());
        }
        for (int i = 0; packing == JPEG && i < offsets.length; i++) {
            JpegStrip.requireBare(in.bytes(offsets[i], lengths[i]));
        }
    }

    /// Where each strip will be.
    private long[] placed(long[] lengths) {
        var at = (long) outside();
        for (var entry : kept.values()) {
            at += entry.outside();
        }
        var places = new long[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            places[i] = at;
            at += lengths[i];
        }
        return places;
    }

    /// Where the values are that do not fit into the directory.
    private int outside() {
        return HEAD + 2 + 12 * kept.size() + 4;
    }

    private void writeDirectory(OutputStream out) throws IOException {
        var at = outside();
        var directory = ByteBuffer.allocate(at).order(in.order());
        var values = new ByteArrayOutputStream();
        directory.put(in.mark()).putShort((short) 42).putInt(HEAD);
        directory.putShort((short) kept.size());
        for (var entry : kept.values()) {
            directory.putShort((short) entry.tag()).putShort((short) entry.type());
            directory.putInt(entry.count());
            if (entry.outside() > 0) {
                directory.putInt(at + values.size());
                values.writeBytes(entry.padded());
            } else {
                directory.put(entry.padded());
            }
        }
        directory.putInt(0);
        out.write(directory.array());
        values.writeTo(out);
    }
}
