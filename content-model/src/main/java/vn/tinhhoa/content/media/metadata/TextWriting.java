package vn.tinhhoa.content.media.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Writes words into the files of pictures, without decoding them.
public final class TextWriting {

    private TextWriting() {}

    /// Copies a JPEG file with these words instead of its own.
    public static void jpeg(InputStream jpeg, PictureText text, OutputStream target)
            throws IOException {
        JpegText.rewrite(jpeg, text.packet(), target);
    }

    /// Copies a lossy WebP file with these words instead of its own.
    public static void webp(InputStream webp, PictureText text, OutputStream target)
            throws IOException {
        WebpText.rewrite(webp, text.packet(), target);
    }
}
