package vn.tinhhoa.content.dataset.picture;

import java.io.IOException;

/// The file is not what its type says, or ends too early. A curator can mend it by another file.
public class UncleanablePictureException extends IOException {

    public UncleanablePictureException(String why) {
        super(why);
    }
}
