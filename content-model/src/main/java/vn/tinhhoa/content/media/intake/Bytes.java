package vn.tinhhoa.content.media.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Reads numbers anywhere in a file through one small window.
final class Bytes implements AutoCloseable {

    private static final int WINDOW = 64 * 1024;

    private final FileChannel channel;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private final long size;
    private long start;
    private boolean little;

    private final long mostPixels;

    /// @param mostPixels what a picture in it may have
    Bytes(Path file, long mostPixels) throws IOException {
        this.mostPixels = mostPixels;
        channel = FileChannel.open(file);
        size = channel.size();
    }

    long mostPixels() {
        return mostPixels;
    }

    long size() {
        return size;
    }

    void order(ByteOrder order) {
        little = order == ByteOrder.LITTLE_ENDIAN;
    }

    int u8(long at) throws IOException {
        if (at < start || at >= start + window.limit()) {
            load(at);
        }
        return window.get((int) (at - start)) & 0xff;
    }

    int u16(long at) throws IOException {
        var first = u8(at);
        var second = u8(at + 1);
        return little ? second << 8 | first : first << 8 | second;
    }

    long u32(long at) throws IOException {
        var first = (long) u16(at);
        var second = (long) u16(at + 2);
        return little ? second << 16 | first : first << 16 | second;
    }

    int u24(long at) throws IOException {
        return little ? u16(at) | u8(at + 2) << 16 : u16(at) << 8 | u8(at + 2);
    }

    String ascii(long at, int length) throws IOException {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) u8(at + i));
        }
        return text.toString();
    }

    private void load(long at) throws IOException {
        if (at < 0 || at >= size) {
            throw new EOFException("Nothing at " + at + " of " + size);
        }
        start = at;
        window.clear();
        while (window.hasRemaining() && channel.read(window, start + window.position()) > 0) {
            // Until the window is full or the file ends.
        }
        window.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
