package vn.tinhhoa.embeddedmongo;

import java.nio.file.Path;

/// Another process, or another store in this one, already works on the same directory.
public final class StoreInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreInUseException(Path directory) {
        super("The data in %s is already in use by another running program.".formatted(directory));
    }
}
