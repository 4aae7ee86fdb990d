package vn.tinhhoa.admin.problem;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.NotFoundException;

/// Tells programs what is the matter (RFC 9457).
@RestControllerAdvice(annotations = ForPrograms.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProgramProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAllowed(NotAllowedException refused) {
        return answer(HttpStatus.FORBIDDEN, "The owner of this access token may not do this");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFoundException none) {
        return answer(HttpStatus.NOT_FOUND, String.valueOf(none.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException broken) {
        return answer(HttpStatus.BAD_REQUEST, "The body is no JSON object");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(IllegalArgumentException broken) {
        return answer(HttpStatus.BAD_REQUEST, String.valueOf(broken.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MultipartException broken) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, "The file is larger than is taken in");
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, String detail) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail)).build();
    }
}
