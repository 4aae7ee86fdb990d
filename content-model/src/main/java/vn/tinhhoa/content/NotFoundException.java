package vn.tinhhoa.content;

/// What was asked for is not there, or not for this person to know of. Becomes a 404 page.
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}
