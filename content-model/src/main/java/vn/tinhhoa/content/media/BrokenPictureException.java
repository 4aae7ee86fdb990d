package vn.tinhhoa.content.media;

import java.io.IOException;

/// A stored original that cannot be decoded, now or ever.
final class BrokenPictureException extends IOException {

    BrokenPictureException(Throwable cause) {
        super(cause.toString(), cause);
    }
}
