package vn.tinhhoa.content.dataset.picture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a picture's file from front to back. A file that ends too early is refused.
final class Reading implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;

    Reading(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    int next() throws IOException {
        var one = in.read();
        if (one < 0) {
            throw new UncleanablePictureException("ends too early");
        }
        return one;
    }

    byte[] next(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new UncleanablePictureException("ends too early");
        }
        return bytes;
    }

    void copy(long length, OutputStream out) throws IOException {
        var left = length;
        while (left > 0) {
            var bytes = next((int) Math.min(left, BUFFER));
            out.write(bytes);
            left -= bytes.length;
        }
    }

    void skip(long length) throws IOException {
        copy(length, OutputStream.nullOutputStream());
    }

    boolean isAtEnd() throws IOException {
        in.mark(1);
        var end = in.read() < 0;
        in.reset();
        return end;
    }

    static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static boolean startsWith(byte[] bytes, String text) {
        return bytes.length >= text.length() && ascii(bytes).startsWith(text);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
