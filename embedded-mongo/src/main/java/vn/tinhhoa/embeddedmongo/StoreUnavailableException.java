package vn.tinhhoa.embeddedmongo;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// The store cannot be opened, read or written where it was asked to be.
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnavailableException(Path path, String reason, @Nullable Throwable cause) {
        super("The data in %s cannot be used: %s.".formatted(path, reason), cause);
    }
}
