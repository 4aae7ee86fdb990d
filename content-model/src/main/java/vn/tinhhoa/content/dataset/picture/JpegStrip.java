package vn.tinhhoa.content.dataset.picture;

import java.io.IOException;

/// A part of a TIFF that is packed as JPEG (TIFF Technical Note 2), or the tables it shares.
final class JpegStrip {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COM = 0xFE;

    /// Lengths of what some programs put in and what says nothing.
    private static final int BARE_JFIF = 16;

    private static final int ADOBE = 14;

    private final byte[] bytes;
    private int at;

    private JpegStrip(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws UncleanablePictureException when anything is said in it besides the pixels
    static void requireBare(byte[] bytes) throws IOException {
        new JpegStrip(bytes).read();
    }

    private void read() throws IOException {
        if (next() != 0xFF || next() != SOI) {
            throw new UncleanablePictureException("no JPEG in a strip");
        }
        var marker = marker();
        while (marker != EOI) {
            var length = next() << 8 | next();
            if (isWords(marker, length)) {
                throw new UncleanablePictureException("words in a strip");
            }
            at += length - 2;
            if (marker == SOS) {
                skipPixels();
            }
            marker = marker();
        }
        if (bytes.length - at > 1) {
            throw new UncleanablePictureException("something behind a strip");
        }
    }

    private static boolean isWords(int marker, int length) {
        return switch (marker) {
            case COM -> true;
            case APP0 -> length != BARE_JFIF;
            case APP14 -> length != ADOBE;
            default -> marker > APP0 && marker <= APP15;
        };
    }

    private int next() throws IOException {
        if (at >= bytes.length) {
            throw new UncleanablePictureException("ends too early");
        }
        return bytes[at++] & 0xFF;
    }

    private int marker() throws IOException {
        if (next() != 0xFF) {
            throw new UncleanablePictureException("no marker where one must be");
        }
        var marker = 0xFF;
        while (marker == 0xFF) {
            marker = next();
        }
        return marker;
    }

    /// Up to the next marker.
    private void skipPixels() throws IOException {
        while (true) {
            if (next() == 0xFF) {
                var two = next();
                if (two != 0 && (two < 0xD0 || two > 0xD7) && two != 0xFF) {
                    at -= 2;
                    return;
                }
                if (two == 0xFF) {
                    at--;
                }
            }
        }
    }
}
