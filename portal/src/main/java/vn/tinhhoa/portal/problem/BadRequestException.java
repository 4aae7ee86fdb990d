package vn.tinhhoa.portal.problem;

/// What was asked makes no sense. Becomes a 400 page; programs are told the reason.
public class BadRequestException extends RuntimeException {

    public BadRequestException(String why) {
        super(why);
    }
}
