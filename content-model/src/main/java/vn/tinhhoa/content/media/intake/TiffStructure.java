package vn.tinhhoa.content.media.intake;

import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.BROKEN;
import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.BURSTS;
import static vn.tinhhoa.content.media.intake.UnsoundException.Kind.TOO_MANY_PARTS;
import static vn.tinhhoa.content.media.intake.UnsoundException.found;
import static vn.tinhhoa.content.media.intake.UnsoundException.unless;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// The directories of a TIFF file (revision 6.0).
final class TiffStructure {

    private static final int MOST_DIRECTORIES = 100;
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_STRIPS = 200_000;
    private static final long STRONGEST = 1_500;

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_LENGTHS = 325;
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    private final Bytes file;

    private TiffStructure(Bytes file) {
        this.file = file;
    }

    static Structure read(Bytes file) throws IOException, UnsoundException {
        var order = file.ascii(0, 2);
        unless(order.equals("II") || order.equals("MM"), BROKEN);
        file.order(order.equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        unless(file.u16(2) == 42, BROKEN);
        return new TiffStructure(file).read();
    }

    /// One value of a directory: how many there are, of which type, and where.
    private record Entry(int type, long count, long at) {}

    private Structure read() throws IOException, UnsoundException {
        var seen = new HashSet<Long>();
        var at = file.u32(4);
        var first = directory(at);
        var size = size(first);
        while (at != 0) {
            unless(seen.add(at), BROKEN);
            unless(seen.size() <= MOST_DIRECTORIES, TOO_MANY_PARTS);
            directory(at);
            at = file.u32(at + 2 + 12L * file.u16(at));
        }
        return size;
    }

    private Map<Integer, Entry> directory(long at) throws IOException, UnsoundException {
        var count = file.u16(at);
        unless(count > 0, BROKEN);
        unless(count <= MOST_ENTRIES, TOO_MANY_PARTS);
        var entries = new HashMap<Integer, Entry>();
        for (int i = 0; i < count; i++) {
            var entry = at + 2 + 12L * i;
            var type = file.u16(entry + 2);
            var values = file.u32(entry + 4);
            var bytes = (type < SIZES.length ? SIZES[type] : 1) * values;
            var where = bytes <= 4 ? entry + 8 : file.u32(entry + 8);
            unless(where + bytes <= file.size(), BROKEN);
            entries.put(file.u16(entry), new Entry(type, values, where));
        }
        return entries;
    }

    private Structure size(Map<Integer, Entry> entries) throws IOException, UnsoundException {
        var size = Structure.of(file, value(entries, WIDTH, 0), value(entries, HEIGHT, 0));
        var strips = entries.containsKey(STRIP_OFFSETS);
        var offsets = found(entries.get(strips ? STRIP_OFFSETS : TILE_OFFSETS));
        var lengths = found(entries.get(strips ? STRIP_LENGTHS : TILE_LENGTHS));
        unless(offsets.count() == lengths.count(), BROKEN);
        unless(offsets.count() <= MOST_STRIPS, TOO_MANY_PARTS);
        var data = 0L;
        for (int i = 0; i < offsets.count(); i++) {
            var length = value(lengths, i);
            unless(value(offsets, i) + length <= file.size(), BROKEN);
            data += length;
        }
        unless(data * STRONGEST >= size.pixels() / 8, BURSTS);
        return size;
    }

    private long value(Map<Integer, Entry> entries, int tag, int index)
            throws IOException, UnsoundException {
        var entry = found(entries.get(tag));
        unless(entry.count() > index, BROKEN);
        return value(entry, index);
    }

    private long value(Entry entry, int index) throws IOException, UnsoundException {
        return switch (entry.type()) {
            case 1 -> file.u8(entry.at() + index);
            case 3 -> file.u16(entry.at() + 2L * index);
            case 4 -> file.u32(entry.at() + 4L * index);
            default -> throw new UnsoundException(BROKEN);
        };
    }
}
