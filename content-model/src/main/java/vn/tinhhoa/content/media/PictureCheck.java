package vn.tinhhoa.content.media;

import vn.tinhhoa.content.media.raster.PictureHeader;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// Looks through a picture's file before it is stored: is it all there, and is it only a picture?
/// Memory stays flat, because of the decoded picture only the last line is kept.
final class PictureCheck {

    private static final Pattern CUT_OFF = Pattern.compile("(?is).*(truncated|premature end).*");
    private static final Pattern ALIEN =
            Pattern.compile("(?i)%PDF-|<script|<html|<!doctype|<\\?php|<svg");
    private static final int HEAD = 1024;
    private static final int TAIL = 65_557;
    private static final String ZIP_END = "PK\u0005\u0006";
    private static final String ZIP_DIRECTORY = "PK\u0001\u0002";

    private PictureCheck() {}

    /// False for a file that ends before its picture does, or whose data cannot be decoded.
    static boolean isWhole(Path file, String type) throws IOException {
        return type.equals("image/webp") ? holdsAllOfRiff(file) : decodesToItsEnd(file);
    }

    private static boolean decodesToItsEnd(Path file) {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var reader = PictureHeader.reader(stream);
            return reader.isPresent() && decodesToItsEnd(reader.get());
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static boolean decodesToItsEnd(ImageReader reader) throws IOException {
        try {
            var cut = new AtomicBoolean();
            reader.addIIOReadWarningListener((source, warning) -> {
                if (CUT_OFF.matcher(warning).matches()) {
                    cut.set(true);
                }
            });
            var lastLine = reader.getDefaultReadParam();
            lastLine.setSourceRegion(
                    new Rectangle(0, reader.getHeight(0) - 1, reader.getWidth(0), 1));
            reader.read(0, lastLine);
            return !cut.get();
        } finally {
            reader.dispose();
        }
    }

    /// WebP says in its first bytes how long it is (RFC 9649), and is slow to decode.
    private static boolean holdsAllOfRiff(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            content.seek(4);
            var declared = Integer.toUnsignedLong(Integer.reverseBytes(content.readInt()));
            return declared + 8 <= content.length();
        }
    }

    /// True for a file that other programs would take for something else: a page, a PDF, an
    /// archive. What telephones add to their photographs is none of these.
    static boolean isAlsoSomethingElse(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var head = read(content, 0, (int) Math.min(HEAD, content.length()));
            var from = Math.max(0, content.length() - TAIL);
            var tail = read(content, from, (int) (content.length() - from));
            return ALIEN.matcher(head).find()
                    || ALIEN.matcher(tail).find()
                    || endsAsZip(content, tail);
        }
    }

    /// A ZIP is read from its end; a picture's data may hold its mark by chance, but not also the
    /// directory where the mark says that it is.
    private static boolean endsAsZip(RandomAccessFile content, String tail) throws IOException {
        var end = tail.lastIndexOf(ZIP_END);
        if (end < 0 || end + 16 > tail.length()) {
            return false;
        }
        var size = 0L;
        for (int i = 3; i >= 0; i--) {
            size = size << 8 | tail.charAt(end + 12 + i);
        }
        var directory = content.length() - tail.length() + end - size;
        return directory >= 0 && read(content, directory, 4).equals(ZIP_DIRECTORY);
    }

    private static String read(RandomAccessFile content, long from, int length) throws IOException {
        var bytes = new byte[(int) Math.min(length, content.length() - from)];
        content.seek(from);
        content.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
