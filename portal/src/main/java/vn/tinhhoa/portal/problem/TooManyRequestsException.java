package vn.tinhhoa.portal.problem;

/// One address asks for more than the portal gives. Becomes a 429 page.
public class TooManyRequestsException extends RuntimeException {

    public TooManyRequestsException(String what) {
        super(what);
    }
}
