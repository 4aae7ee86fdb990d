package vn.tinhhoa.admin.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import vn.tinhhoa.admin.frame.Times;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The page where people sign in, and what it says when they could not.
@Controller
class SignInController {

    static final String ADDRESS = "/login";
    private static final String REFUSED = "/login/refused";
    private static final int LONGEST_LOGIN = 100;

    private final SignInThrottle throttle;
    private final Times times;
    private final Clock clock;

    SignInController(SignInThrottle throttle, Times times, Clock clock) {
        this.throttle = throttle;
        this.times = times;
        this.clock = clock;
    }

    /// @param login what was typed before
    /// @param message key of what is to be said; empty for nothing
    record SignInPage(String login, String message, List<String> arguments, boolean problem) {}

    static String loginIn(HttpServletRequest request) {
        var login = request.getParameter("login");
        if (login == null) {
            return "";
        }
        return login.length() > LONGEST_LOGIN ? login.substring(0, LONGEST_LOGIN) : login;
    }

    /// Shows the page again, saying why.
    static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws ServletException, IOException {
        response.setStatus(status.value());
        request.getRequestDispatcher(REFUSED).forward(request, response);
    }

    @GetMapping(ADDRESS)
    String form(HttpServletRequest request, Model model) {
        var message = request.getParameter("bye") != null ? "signin.bye" : "";
        if (request.getParameter("ended") != null) {
            message = "signin.ended";
        }
        model.addAttribute("page", new SignInPage("", message, List.of(), false));
        return "signin/signin";
    }

    @PostMapping(REFUSED)
    String refused(HttpServletRequest request, Model model) {
        var login = loginIn(request);
        var page =
                throttle.waitUntil(login, request.getRemoteAddr())
                        .map(until -> wait(login, until))
                        .orElseGet(() -> wrong(login));
        model.addAttribute("page", page);
        return "signin/signin";
    }

    private SignInPage wait(String login, Instant until) {
        var seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        var key = seconds < 90 ? "signin.wait.seconds" : "signin.wait.minutes";
        var amount = seconds < 90 ? seconds : (seconds + 59) / 60;
        return new SignInPage(login, key, List.of(times.clock(until), Long.toString(amount)), true);
    }

    private static SignInPage wrong(String login) {
        return new SignInPage(login, "signin.wrong", List.of(), true);
    }

    /// Where somebody wanted to go when they had to sign in.
    static Optional<String> wanted(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(REFUSED));
    }

    static void remember(HttpServletRequest request) {
        request.getSession().setAttribute(REFUSED, request.getRequestURI());
    }
}
