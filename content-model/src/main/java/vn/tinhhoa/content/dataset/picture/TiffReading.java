package vn.tinhhoa.content.dataset.picture;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Reads a TIFF file, whose parts lie anywhere in it.
final class TiffReading implements AutoCloseable {

    private static final int MOST_ENTRIES = 500;
    private static final int LONGEST = 16 << 20;
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    private final FileChannel channel;
    private final ByteOrder order;

    TiffReading(Path file) throws IOException {
        channel = FileChannel.open(file);
        try {
            order = read(0, 1).get() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        } catch (IOException tooShort) {
            channel.close();
            throw tooShort;
        }
    }

    ByteOrder order() {
        return order;
    }

    /// What stands first in a file of this byte order.
    byte[] mark() {
        return order == ByteOrder.LITTLE_ENDIAN ? new byte[] {'I', 'I'} : new byte[] {'M', 'M'};
    }

    long size() throws IOException {
        return channel.size();
    }

    Map<Integer, TiffEntry> firstDirectory() throws IOException {
        var head = ordered(0, 8);
        if (head.getShort(2) != 42) {
            throw new UncleanablePictureException("no TIFF");
        }
        var at = Integer.toUnsignedLong(head.getInt(4));
        var count = Short.toUnsignedInt(ordered(at, 2).getShort());
        if (count > MOST_ENTRIES) {
            throw new UncleanablePictureException("a directory too long");
        }
        var directory = ordered(at + 2, 12 * count);
        var entries = new TreeMap<Integer, TiffEntry>();
        while (directory.hasRemaining()) {
            var tag = Short.toUnsignedInt(directory.getShort());
            var type = Short.toUnsignedInt(directory.getShort());
            var values = Integer.toUnsignedLong(directory.getInt());
            var inside = at + 2 + directory.position();
            var outside = Integer.toUnsignedLong(directory.getInt());
            var length = type < SIZES.length ? SIZES[type] * values : 0;
            if (length > 0) {
                var value = bytes(length <= 4 ? inside : outside, length);
                entries.put(tag, new TiffEntry(tag, type, (int) values, value));
            }
        }
        return entries;
    }

    byte[] bytes(long at, long length) throws IOException {
        if (length > LONGEST) {
            throw new UncleanablePictureException("a part too long");
        }
        return read(at, (int) length).array();
    }

    void copy(long at, long length, OutputStream out) throws IOException {
        if (at + length > channel.size()) {
            throw new UncleanablePictureException("ends too early");
        }
        channel.transferTo(at, length, Channels.newChannel(out));
    }

    private ByteBuffer ordered(long at, int length) throws IOException {
        return read(at, length).order(order);
    }

    private ByteBuffer read(long at, int length) throws IOException {
        if (at + length > channel.size()) {
            throw new UncleanablePictureException("ends too early");
        }
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
