package vn.tinhhoa.content.media.raster;

import java.io.IOException;

/// A stored original that cannot be decoded, now or ever.
public final class BrokenPictureException extends IOException {

    BrokenPictureException(Throwable cause) {
        super(cause.toString(), cause);
    }
}
