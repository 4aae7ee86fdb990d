package vn.tinhhoa.content.dataset.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// GIF89a: pictures and their timing pass, comments and foreign extensions do not. XMP is put in as
/// its specification (part 3, section 1.1.2) has it.
final class GifCleaning {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;

    private GifCleaning() {}

    static void clean(Path picture, byte[] xmp, OutputStream out) throws IOException {
        try (var in = new Reading(picture)) {
            var head = in.next(13);
            if (!Reading.startsWith(head, "GIF8")) {
                throw new UncleanablePictureException("no GIF");
            }
            head[4] = '9';
            out.write(head);
            in.copy(colours(head[10]), out);
            writeXmp(xmp, out);
            for (var kind = in.next(); kind != TRAILER; kind = in.next()) {
                switch (kind) {
                    case EXTENSION -> extension(in, out);
                    case IMAGE -> image(in, out);
                    default -> throw new UncleanablePictureException("no block of a GIF");
                }
            }
            out.write(TRAILER);
        }
    }

    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static void image(Reading in, OutputStream out) throws IOException {
        out.write(IMAGE);
        var descriptor = in.next(9);
        out.write(descriptor);
        in.copy(colours(descriptor[8]), out);
        out.write(in.next());
        blocks(in, out);
    }

    private static void extension(Reading in, OutputStream out) throws IOException {
        var label = in.next();
        var data = new ByteArrayOutputStream();
        if (label == GRAPHIC_CONTROL) {
            blocks(in, data);
            write(label, data, out);
        } else if (label == APPLICATION) {
            var length = in.next();
            var name = in.next(length);
            var kept =
                    Reading.startsWith(name, "NETSCAPE2.0")
                            || Reading.startsWith(name, "ICCRGBG1012");
            data.write(length);
            data.writeBytes(name);
            blocks(in, kept ? data : OutputStream.nullOutputStream());
            if (kept) {
                write(label, data, out);
            }
        } else {
            blocks(in, OutputStream.nullOutputStream());
        }
    }

    private static void write(int label, ByteArrayOutputStream data, OutputStream out)
            throws IOException {
        out.write(EXTENSION);
        out.write(label);
        data.writeTo(out);
    }

    /// Blocks of at most 255 bytes, the last of none.
    private static void blocks(Reading in, OutputStream out) throws IOException {
        var length = -1;
        while (length != 0) {
            length = in.next();
            out.write(length);
            out.write(in.next(length));
        }
    }

    /// The packet stands there in one piece; a reader that takes it for blocks ends up in the bytes
    /// behind it, each of which leads to the end.
    private static void writeXmp(byte[] xmp, OutputStream out) throws IOException {
        out.write(EXTENSION);
        out.write(APPLICATION);
        out.write(11);
        out.write("XMP DataXMP".getBytes(StandardCharsets.US_ASCII));
        out.write(xmp);
        out.write(1);
        for (var one = 0xFF; one >= 0; one--) {
            out.write(one);
        }
        out.write(0);
    }
}
