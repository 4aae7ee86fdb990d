package vn.tinhhoa.content.search;

import org.jspecify.annotations.Nullable;

/// The engine cannot be reached or failed; the same call may work later.
public class SearchUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
