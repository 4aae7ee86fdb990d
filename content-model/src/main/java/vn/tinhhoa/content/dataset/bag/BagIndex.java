package vn.tinhhoa.content.dataset.bag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Which files a bag has, a line each: path, bytes, CRC-32 and SHA-256, separated by tabs. Frozen
/// with the release, so that no later version of this program lays the bag out otherwise.
final class BagIndex {

    private static final String SEPARATOR = "\t";

    private BagIndex() {}

    static void write(List<BagFile> files, OutputStream out) throws IOException {
        for (var each : files) {
            var file = each.file();
            var line =
                    String.join(
                            SEPARATOR,
                            each.path(),
                            Long.toString(file.bytes()),
                            HexFormat.of().toHexDigits(file.crc32(), 8),
                            file.sha256());
            out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    static List<BagFile> read(InputStream in) throws IOException {
        var files = new ArrayList<BagFile>();
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            var parts = line.split(SEPARATOR, -1);
            var frozen =
                    new FrozenFile(
                            parts[3], Long.parseLong(parts[1]), Long.parseLong(parts[2], 16));
            files.add(new BagFile(parts[0], frozen));
        }
        return files;
    }
}
