package vn.tinhhoa.portal.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.error.ErrorPageRegistry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Shows the page for what no handler sees: what the web server itself refuses, and what fails
/// while a page is written.
@Controller
class ContainerProblems implements ErrorPageRegistrar {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerProblems.class);
    private static final String PATH = "/error";

    private final ProblemPages pages;

    ContainerProblems(ProblemPages pages) {
        this.pages = pages;
    }

    @Override
    public void registerErrorPages(ErrorPageRegistry registry) {
        registry.addErrorPages(new ErrorPage(PATH));
    }

    @RequestMapping(PATH)
    ModelAndView show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var problem =
                status instanceof Integer code ? ProblemPages.byStatus(code) : Problem.NOT_FOUND;
        var reference = Reference.next();
        if (problem == Problem.BROKEN) {
            LOG.error(
                    "{} {}: {}",
                    reference,
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        return pages.page(problem, reference, request);
    }
}
