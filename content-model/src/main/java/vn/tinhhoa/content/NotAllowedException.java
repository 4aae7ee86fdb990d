package vn.tinhhoa.content;

/// The acting person lacks the right for this. Becomes a 403 page and a line in the audit trail.
public class NotAllowedException extends RuntimeException {

    public NotAllowedException(String what) {
        super(what);
    }
}
