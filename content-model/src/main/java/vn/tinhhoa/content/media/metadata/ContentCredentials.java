package vn.tinhhoa.content.media.metadata;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether a file carries a C2PA manifest (C2PA 2.1, annexes A.3.1 and A.3.2): in JPEG as boxes of
/// JUMBF in segments APP11, in PNG as a chunk `caBX`.
final class ContentCredentials {

    private static final long PNG = 0x89504e470d0a1a0aL;
    private static final int CHUNK = 0x63614258;
    private static final int END = 0x49454e44;
    private static final int PICTURE = 0x49444154;

    /// What names the box, within its first bytes.
    private static final int HEAD = 200;

    private ContentCredentials() {}

    static boolean areIn(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return in.readLong() == PNG ? hasChunk(in) : hasBox(file);
        } catch (EOFException | JpegProcessingException neither) {
            return false;
        }
    }

    private static boolean hasBox(Path file) throws IOException, JpegProcessingException {
        var segments =
                JpegSegmentReader.readSegments(file.toFile(), List.of(JpegSegmentType.APPB))
                        .getSegments(JpegSegmentType.APPB);
        for (var segment : segments) {
            var head =
                    new String(
                            segment,
                            0,
                            Math.min(HEAD, segment.length),
                            StandardCharsets.ISO_8859_1);
            if (head.startsWith("JP") && head.contains("jumb") && head.contains("c2pa")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasChunk(DataInputStream in) throws IOException {
        while (true) {
            var length = in.readInt();
            var type = in.readInt();
            if (type == CHUNK) {
                return true;
            }
            // The manifest stands before the picture.
            if (type == END || type == PICTURE || length < 0) {
                return false;
            }
            in.skipNBytes(length + 4L);
        }
    }
}
