package vn.tinhhoa.portal.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.NotMadeYetException;
import vn.tinhhoa.content.search.SearchUnavailableException;
import vn.tinhhoa.portal.article.WithdrawnException;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Readers;
import vn.tinhhoa.portal.layout.Words;

import java.util.Map;
import java.util.Objects;

/// Turns what went wrong into a page in the reader's language, or into problem+json (RFC 9457) for
/// programs. A reader quotes the reference number, an officer finds it in the log.
@ControllerAdvice
public class ProblemPages {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);
    private static final DisconnectedClientHelper DISCONNECTED =
            new DisconnectedClientHelper(ProblemPages.class.getName());

    private final Readers readers;
    private final Frames frames;
    private final Words words;

    ProblemPages(Readers readers, Frames frames, Words words) {
        this.readers = readers;
        this.frames = frames;
        this.words = words;
    }

    @ExceptionHandler
    Object handle(Exception trouble, HttpServletRequest request, HttpServletResponse response) {
        if (DisconnectedClientHelper.isClientDisconnectedException(trouble)) {
            DISCONNECTED.checkAndLogClientDisconnectedException(trouble);
            return new ModelAndView();
        }
        var problem = problem(trouble);
        var reference = Reference.next();
        switch (problem) {
            case BROKEN -> LOG.error("{} {}", reference, request.getRequestURI(), trouble);
            case AWAY -> {
                StoreTrouble.happens(request);
                LOG.warn("{} {}: {}", reference, request.getRequestURI(), trouble.toString());
            }
            case NOT_YET, NOT_FOUND, GONE, BAD_REQUEST, TOO_MANY ->
                    LOG.debug("{} {}: {}", reference, request.getRequestURI(), trouble.toString());
        }
        if (problem == Problem.NOT_YET) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        if (trouble instanceof ErrorResponse known) {
            known.getHeaders()
                    .forEach((name, values) -> response.setHeader(name, values.getFirst()));
        }
        if (request.getRequestURI().startsWith("/api/")) {
            return answer(problem, trouble, reference);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page(problem, status(problem, trouble), reference, request);
    }

    /// That of the trouble itself where it has one: the wrong method is told as 405.
    private static HttpStatusCode status(Problem problem, Exception trouble) {
        return trouble instanceof ErrorResponse known ? known.getStatusCode() : problem.status();
    }

    /// The page for a reader.
    public ModelAndView page(Problem problem, String reference, HttpServletRequest request) {
        return page(problem, problem.status(), reference, request);
    }

    private ModelAndView page(
            Problem problem, HttpStatusCode status, String reference, HttpServletRequest request) {
        var reader = readers.of(request);
        var language = reader.language();
        var title = words.say(language, problem.key() + ".title");
        var page =
                new ProblemPage(
                        frames.of(
                                reader,
                                Head.unlisted(title),
                                "/" + language,
                                "",
                                other -> "/" + other),
                        status.value(),
                        title,
                        words.say(language, problem.key() + ".advice"),
                        reference);
        return new ModelAndView("problem/problem", Map.of("page", page), status);
    }

    private static ResponseEntity<ProblemDetail> answer(
            Problem problem, Exception trouble, String reference) {
        var status = status(problem, trouble);
        var detail = ProblemDetail.forStatus(status);
        if (trouble instanceof BadRequestException bad) {
            detail.setDetail(Objects.requireNonNullElse(bad.getMessage(), ""));
        } else if (trouble instanceof TypeMismatchException bad) {
            detail.setDetail(bad.getPropertyName() + " has a wrong form");
        } else if (trouble instanceof MissingServletRequestParameterException missing) {
            detail.setDetail(missing.getParameterName() + " is missing");
        } else if (trouble instanceof InvalidParameterException) {
            detail.setDetail("a parameter is not UTF-8 in percent signs");
        }
        detail.setProperty("reference", reference);
        var answer = ResponseEntity.status(status);
        if (problem == Problem.TOO_MANY) {
            answer.header(HttpHeaders.RETRY_AFTER, "60");
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(detail);
    }

    private static Problem problem(Exception trouble) {
        return switch (trouble) {
            case NotFoundException none -> Problem.NOT_FOUND;
            case WithdrawnException withdrawn -> Problem.GONE;
            case TooManyRequestsException tooMany -> Problem.TOO_MANY;
            case NotMadeYetException soon -> Problem.NOT_YET;
            case SearchUnavailableException away -> Problem.AWAY;
            case DataAccessResourceFailureException away -> Problem.AWAY;
            case TransientDataAccessException away -> Problem.AWAY;
            case ErrorResponse response -> byStatus(response.getStatusCode().value());
            case BadRequestException bad -> Problem.BAD_REQUEST;
            case TypeMismatchException bad -> Problem.BAD_REQUEST;
            case InvalidParameterException bad -> Problem.BAD_REQUEST;
            default -> Problem.BROKEN;
        };
    }

    static Problem byStatus(int status) {
        for (var problem : Problem.values()) {
            if (problem.status().value() == status) {
                return problem;
            }
        }
        return status < 500 ? Problem.BAD_REQUEST : Problem.BROKEN;
    }
}
