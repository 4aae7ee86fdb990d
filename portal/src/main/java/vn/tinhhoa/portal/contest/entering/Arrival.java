package vn.tinhhoa.portal.contest.entering;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/// Notes when a request's first byte came: its files may take long, and the close may come between.
class Arrival extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NAME = Arrival.class.getName();

    private final transient Clock clock;

    Arrival(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(NAME, clock.instant());
        chain.doFilter(request, response);
    }

    static Instant of(HttpServletRequest request) {
        return (Instant) request.getAttribute(NAME);
    }
}
