package vn.tinhhoa.content.dataset.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/// JPEG (ITU T.81, JFIF, Adobe's APP14, ICC.1 annex B.4): segments of tables, frames and scans pass
/// as they are, of the application's segments only those that colours depend on.
final class JpegCleaning {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COM = 0xFE;
    private static final int MOST_BEFORE_SCANS = 16 * 1024 * 1024;
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    private final Reading in;
    private final OutputStream out;
    private int orientation = Orientation.UPRIGHT;
    private byte[] jfif = new byte[0];

    private JpegCleaning(Reading in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    static void clean(Path picture, byte[] xmp, OutputStream out) throws IOException {
        try (var in = new Reading(picture)) {
            new JpegCleaning(in, out).clean(xmp);
        }
    }

    private void clean(byte[] xmp) throws IOException {
        if (in.next() != 0xFF || in.next() != SOI) {
            throw new UncleanablePictureException("no JPEG");
        }
        var before = new ByteArrayOutputStream();
        var marker = nextMarker();
        while (marker != SOS) {
            pass(marker, before);
            if (marker == EOI || before.size() > MOST_BEFORE_SCANS) {
                throw new UncleanablePictureException("no picture in it");
            }
            marker = nextMarker();
        }
        out.write(new byte[] {(byte) 0xFF, (byte) SOI});
        if (jfif.length > 0) {
            segment(APP0, jfif, out);
        }
        if (orientation != Orientation.UPRIGHT) {
            segment(APP1, joined(EXIF, Orientation.tiff(orientation)), out);
        }
        segment(APP1, joined(XMP, xmp), out);
        before.writeTo(out);
        while (marker != EOI) {
            pass(marker, out);
            marker = marker == SOS ? scan() : nextMarker();
        }
        out.write(new byte[] {(byte) 0xFF, (byte) EOI});
    }

    private int nextMarker() throws IOException {
        if (in.next() != 0xFF) {
            throw new UncleanablePictureException("no marker where one must be");
        }
        var marker = 0xFF;
        while (marker == 0xFF) {
            marker = in.next();
        }
        return marker;
    }

    /// One segment: kept, or read past.
    private void pass(int marker, OutputStream to) throws IOException {
        if (marker == EOI) {
            return;
        }
        var length = (in.next() << 8 | in.next()) - 2;
        if (length < 0) {
            throw new UncleanablePictureException("a segment of no length");
        }
        var data = in.next(length);
        if (marker >= APP0 && marker <= APP15) {
            application(marker, data, to);
        } else if (marker != COM) {
            segment(marker, data, to);
        }
    }

    private void application(int marker, byte[] data, OutputStream to) throws IOException {
        if (marker == APP0 && Reading.startsWith(data, "JFIF\0") && data.length >= 14) {
            jfif = Arrays.copyOf(data, 14);
            jfif[12] = 0;
            jfif[13] = 0;
        } else if (marker == APP1 && Reading.startsWith(data, EXIF)) {
            orientation = Orientation.read(Arrays.copyOfRange(data, EXIF.length(), data.length));
        } else if (marker == APP2 && Reading.startsWith(data, "ICC_PROFILE\0")
                || marker == APP14 && Reading.startsWith(data, "Adobe") && data.length == 12) {
            segment(marker, data, to);
        }
    }

    /// Coded data, up to the marker that ends it.
    private int scan() throws IOException {
        while (true) {
            var one = in.next();
            if (one != 0xFF) {
                out.write(one);
                continue;
            }
            var two = in.next();
            while (two == 0xFF) {
                two = in.next();
            }
            if (two != 0 && (two < 0xD0 || two > 0xD7)) {
                return two;
            }
            out.write(0xFF);
            out.write(two);
        }
    }

    private static void segment(int marker, byte[] data, OutputStream to) throws IOException {
        var length = data.length + 2;
        if (length > 0xFFFF) {
            throw new IllegalArgumentException("A segment of " + length + " bytes");
        }
        to.write(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        to.write(data);
    }

    private static byte[] joined(String head, byte[] data) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        joined.writeBytes(data);
        return joined.toByteArray();
    }
}
