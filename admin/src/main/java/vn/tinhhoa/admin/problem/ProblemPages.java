package vn.tinhhoa.admin.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

import vn.tinhhoa.admin.frame.CurrentPerson;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Person;
import vn.tinhhoa.content.audit.AuditTrail;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Says in words what went wrong. A refusal is noted in the audit trail, a fault of ours in the
/// log; both carry the reference that the page shows.
@Controller
@ControllerAdvice
class ProblemPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);
    private static final Set<Integer> WITH_OWN_WORDS = Set.of(400, 403, 404, 405, 413, 500, 503);

    private final AuditTrail audit;

    ProblemPages(AuditTrail audit) {
        this.audit = audit;
    }

    @ExceptionHandler
    ModelAndView notAllowed(
            NotAllowedException refused, HttpServletRequest request, HttpServletResponse response) {
        return show("403", 403, note(request), response);
    }

    /// Who asked went on before the answer was there, such as for a picture loaded ahead: nobody is
    /// left to be told.
    @ExceptionHandler
    void goneAway(AsyncRequestNotUsableException nobody) {
        LOG.debug("Nobody waits for this answer any more: {}", nobody.getMessage());
    }

    @ExceptionHandler
    ModelAndView notFound(NotFoundException missing, HttpServletResponse response) {
        return show("404", 404, reference(), response);
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, InvalidParameterException.class})
    ModelAndView nonsense(HttpServletResponse response) {
        return show("404", 404, reference(), response);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large, HttpServletResponse response) {
        return show("413", 413, reference(), response);
    }

    @ExceptionHandler
    ModelAndView other(
            Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof ErrorResponse known) {
            var status = known.getStatusCode().value();
            return show(name(status), status, reference(), response);
        }
        var reference = reference();
        LOG.error(
                "{} {} failed [{}]",
                request.getMethod(),
                request.getRequestURI(),
                reference,
                failure);
        return show("500", 500, reference, response);
    }

    /// Where the container and the filters send what no controller saw.
    @RequestMapping("/error")
    ModelAndView ofContainer(HttpServletRequest request, HttpServletResponse response) {
        var given = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = given == null ? 404 : given;
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return show("csrf", 403, note(request), response);
        }
        var reference = status == 403 ? note(request) : reference();
        if (failure != null && status >= 500) {
            LOG.error("A request failed [{}]", reference, failure);
        }
        return show(name(status), status, reference, response);
    }

    private String note(HttpServletRequest request) {
        var reference = reference();
        var error = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var address = error == null ? request.getRequestURI() : error.toString();
        var person = CurrentPerson.of(request);
        audit.record(
                person.map(one -> one.id().value()).orElse(request.getRemoteAddr()),
                person.map(Person::name).orElse(""),
                "request.refused",
                request.getMethod() + " " + address + " " + reference);
        return reference;
    }

    static ModelAndView show(
            String name, int status, String reference, HttpServletResponse response) {
        response.setStatus(status);
        return new ModelAndView(
                "problem/problem", Map.of("page", new ProblemPage(name, status, reference)));
    }

    private static String name(int status) {
        if (WITH_OWN_WORDS.contains(status)) {
            return Integer.toString(status);
        }
        return status < 500 ? "400" : "500";
    }

    private static String reference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
