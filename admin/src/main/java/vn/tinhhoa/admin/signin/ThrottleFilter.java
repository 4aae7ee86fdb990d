package vn.tinhhoa.admin.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// Turns a sign-in away, unread, while its login or address has to wait.
class ThrottleFilter extends OncePerRequestFilter {

    private final SignInThrottle throttle;

    ThrottleFilter(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().equals(SignInController.ADDRESS);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = SignInController.loginIn(request);
        var until = throttle.waitUntil(login, request.getRemoteAddr());
        if (until.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            SignInController.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS);
        }
    }
}
