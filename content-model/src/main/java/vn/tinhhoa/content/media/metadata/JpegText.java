package vn.tinhhoa.content.media.metadata;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes an XMP packet into a JPEG file, in place of whatever the file said in words before. The
/// picture itself is copied as it is.
final class JpegText {

    private static final byte[] XMP =
            "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);
    private static final int START = 0xffd8;
    private static final int APP0 = 0xffe0;
    private static final int APP1 = 0xffe1;
    private static final int APP2 = 0xffe2;
    private static final int APP14 = 0xffee;
    private static final int APP15 = 0xffef;
    private static final int COMMENT = 0xfffe;
    private static final int SCAN = 0xffda;

    private JpegText() {}

    static void rewrite(InputStream jpeg, byte[] packet, OutputStream target) throws IOException {
        var in = new DataInputStream(jpeg);
        var out = new DataOutputStream(new BufferedOutputStream(target));
        if (in.readUnsignedShort() != START) {
            throw new IOException("Not a JPEG file");
        }
        out.writeShort(START);
        var marker = in.readUnsignedShort();
        if (marker == APP0) {
            copy(in, out, marker);
            marker = in.readUnsignedShort();
        }
        out.writeShort(APP1);
        out.writeShort(2 + XMP.length + packet.length);
        out.write(XMP);
        out.write(packet);
        while (marker != SCAN) {
            if (isWords(marker)) {
                in.skipNBytes(in.readUnsignedShort() - 2L);
            } else {
                copy(in, out, marker);
            }
            marker = in.readUnsignedShort();
        }
        out.writeShort(marker);
        in.transferTo(out);
        out.flush();
    }

    /// Every application segment but those that say how to read the pixels.
    private static boolean isWords(int marker) {
        return marker == COMMENT
                || marker >= APP1 && marker <= APP15 && marker != APP2 && marker != APP14;
    }

    private static void copy(DataInputStream in, DataOutputStream out, int marker)
            throws IOException {
        var length = in.readUnsignedShort();
        var segment = in.readNBytes(length - 2);
        if (segment.length != length - 2) {
            throw new EOFException("The JPEG file ends inside a segment");
        }
        out.writeShort(marker);
        out.writeShort(length);
        out.write(segment);
    }
}
