package vn.tinhhoa.content;

/// What was asked for is derived and not there yet; it is being made elsewhere. Becomes a 503 with
/// a time after which to ask again.
public class NotMadeYetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotMadeYetException(String what) {
        super(what);
    }
}
