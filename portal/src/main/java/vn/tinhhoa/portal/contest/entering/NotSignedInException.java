package vn.tinhhoa.portal.contest.entering;

/// Nobody is recognised; they are led to where one asks for a link.
class NotSignedInException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String enter;

    NotSignedInException(String enter) {
        super("Nobody is signed in for " + enter);
        this.enter = enter;
    }

    String enter() {
        return enter;
    }
}
