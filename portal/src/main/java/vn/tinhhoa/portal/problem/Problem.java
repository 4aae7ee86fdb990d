package vn.tinhhoa.portal.problem;

import org.springframework.http.HttpStatus;

import java.util.Locale;

/// What can be the matter, as readers are told.
public enum Problem {
    NOT_FOUND(HttpStatus.NOT_FOUND),
    GONE(HttpStatus.GONE),
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR),
    AWAY(HttpStatus.SERVICE_UNAVAILABLE),
    /// Derived, and still being made by the editorial side.
    NOT_YET(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /// The beginning of its message keys: `problem.not-found`.
    public String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
