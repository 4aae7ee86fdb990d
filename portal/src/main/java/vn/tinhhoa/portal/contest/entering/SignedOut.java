package vn.tinhhoa.portal.contest.entering;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import java.net.URI;

/// Leads whoever is not recognised to where one asks for a link.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignedOut {

    @ExceptionHandler
    ResponseEntity<Void> lead(NotSignedInException out) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(out.enter() + "?again"))
                .build();
    }
}
