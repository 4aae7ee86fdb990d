package vn.tinhhoa.content.media.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Finds files that are a picture and something else besides.
public final class Polyglot {

    private static final Pattern ALIEN =
            Pattern.compile("(?i)%PDF-|<script|<html|<!doctype|<\\?php|<svg");
    private static final int HEAD = 1024;
    private static final int TAIL = 65_557;
    private static final String ZIP_END = "PK\u0005\u0006";
    private static final String ZIP_DIRECTORY = "PK\u0001\u0002";

    private Polyglot() {}

    /// True for a file that other programs would take for something else: a page, a PDF, an
    /// archive. What telephones add to their photographs is none of these.
    public static boolean isAlsoSomethingElse(Path file) throws IOException {
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
