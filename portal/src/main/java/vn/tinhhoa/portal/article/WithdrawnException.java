package vn.tinhhoa.portal.article;

/// The article was public and is no more. Becomes a 410 page.
public class WithdrawnException extends RuntimeException {

    public WithdrawnException(String path) {
        super("Withdrawn: " + path);
    }
}
