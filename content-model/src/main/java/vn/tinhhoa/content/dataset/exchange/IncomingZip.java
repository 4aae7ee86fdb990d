package vn.tinhhoa.content.dataset.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A ZIP that somebody sent. Nothing of it is unpacked to a place that it names, and no more is
/// read than its directory admits to, which must be in proportion to its size.
final class IncomingZip implements AutoCloseable {

    private static final int MOST_ENTRIES = 100_000;
    private static final int MOST_IN_MEMORY = 64 * 1024 * 1024;
    private static final int LONGEST_NAME = 300;
    private static final int STEEPEST = 200;
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\\\:*?\"<>|]+");

    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new LinkedHashMap<>();

    private IncomingZip(ZipFile zip) {
        this.zip = zip;
    }

    /// @throws RefusedImportException when it is broken or hostile
    static IncomingZip open(Path file) throws IOException {
        try {
            var zip = new IncomingZip(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
            try {
                zip.look(Files.size(file));
                return zip;
            } catch (IOException | RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new RefusedImportException("zip.broken", String.valueOf(broken.getMessage()));
        }
    }

    private void look(long length) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new RefusedImportException("zip.too-many-files", Integer.toString(zip.size()));
        }
        var known = new TreeSet<String>();
        var packed = 0L;
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            if (entry.isDirectory()) {
                continue;
            }
            var name = entry.getName();
            if (isUnsafe(name)) {
                throw new RefusedImportException("zip.name", name);
            }
            if (!known.add(name.toLowerCase(Locale.ROOT))) {
                throw new RefusedImportException("zip.twice", name);
            }
            packed += entry.getCompressedSize();
            if (packed > length || entry.getSize() > entry.getCompressedSize() * STEEPEST + 1024) {
                throw new RefusedImportException("zip.bomb", name);
            }
            files.put(name, entry);
        }
    }

    private static boolean isUnsafe(String name) {
        if (name.length() > LONGEST_NAME || name.startsWith("/") || !NAME.matcher(name).matches()) {
            return true;
        }
        for (var part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    /// The names of its files.
    Map<String, ZipEntry> files() {
        return files;
    }

    boolean holds(String name) {
        return files.containsKey(name);
    }

    /// @throws RefusedImportException when the file is not there, or not as long as it claims
    void copy(String name, OutputStream out) throws IOException {
        var entry = files.get(name);
        if (entry == null) {
            throw new RefusedImportException("bag.missing-file", name);
        }
        try (var in = zip.getInputStream(entry)) {
            copy(in, entry, out);
        } catch (ZipException broken) {
            throw new RefusedImportException("zip.broken", name);
        }
    }

    private static void copy(InputStream in, ZipEntry entry, OutputStream out) throws IOException {
        var buffer = new byte[64 * 1024];
        var left = entry.getSize();
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw new RefusedImportException("zip.bomb", entry.getName());
            }
            out.write(buffer, 0, read);
        }
        if (left != 0) {
            throw new RefusedImportException("zip.broken", entry.getName());
        }
    }

    /// A small file.
    byte[] bytes(String name) throws IOException {
        var entry = files.get(name);
        if (entry != null && entry.getSize() > MOST_IN_MEMORY) {
            throw new RefusedImportException("zip.too-large", name);
        }
        var bytes = new ByteArrayOutputStream();
        copy(name, bytes);
        return bytes.toByteArray();
    }

    String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
