package vn.tinhhoa.content.media.manuscript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/// Office files are ZIP packages; this finds those that would burst when opened. Sizes that a
/// package declares may lie, so everything is inflated once, and counted, before anybody parses it.
final class PackageLimits {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 256L << 20;

    private PackageLimits() {}

    /// @return false when the package is broken, has too many entries or inflates to too much
    static boolean holds(Path file) {
        var left = MOST_BYTES;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return false;
            }
            var buffer = new byte[64 * 1024];
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                try (var content = zip.getInputStream(entries.nextElement())) {
                    for (int read; (read = content.read(buffer)) >= 0; ) {
                        left -= read;
                        if (left < 0) {
                            return false;
                        }
                    }
                }
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }
}
