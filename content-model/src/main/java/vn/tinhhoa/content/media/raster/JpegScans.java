package vn.tinhhoa.content.media.raster;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Counts how often a progressive JPEG file (ITU-T T.81) describes the whole picture.
final class JpegScans {

    private static final int START = 0xffd8;
    private static final int PROGRESSIVE = 0xc2;
    private static final int OTHER_PROGRESSIVE = 0xca;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int FIRST_FRAME = 0xc0;
    private static final int LAST_FRAME = 0xcf;
    private static final int BUFFER = 1 << 16;

    private JpegScans() {}

    /// 1 for whatever is no progressive JPEG file.
    static int count(Path file) {
        try (var in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            if (in.readUnsignedShort() != START || !isProgressive(in)) {
                return 1;
            }
            return scans(in);
        } catch (IOException broken) {
            return 1;
        }
    }

    private static boolean isProgressive(DataInputStream in) throws IOException {
        while (true) {
            var marker = in.readUnsignedShort() & 0xff;
            if (marker == SCAN || marker == END) {
                return false;
            }
            in.skipNBytes(in.readUnsignedShort() - 2L);
            if (marker == PROGRESSIVE || marker == OTHER_PROGRESSIVE) {
                return true;
            }
            if (marker >= FIRST_FRAME
                    && marker <= LAST_FRAME
                    && marker != 0xc4
                    && marker != 0xc8
                    && marker != 0xcc) {
                return false;
            }
        }
    }

    /// Byte by byte, but not from the stream: that would take a twentieth of what decoding takes.
    private static int scans(DataInputStream in) throws IOException {
        var scans = 0;
        var wasMark = false;
        var buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                var next = buffer[i];
                if (wasMark && next == (byte) SCAN) {
                    scans++;
                }
                if (wasMark && next == (byte) END) {
                    return Math.max(1, scans);
                }
                wasMark = next == (byte) 0xff;
            }
        }
        return Math.max(1, scans);
    }
}
