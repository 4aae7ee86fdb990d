package vn.tinhhoa.portal.contest.entering;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Tells when a request has come in, just behind where its moment was noted, so that a test can
/// move its clock between the first half of a body and the second.
class Doorman extends HttpFilter {

    static final String HEADER = "X-Tells-The-Doorman";

    private static final long serialVersionUID = 1L;
    private static final Map<String, BlockingQueue<String>> CAME = new ConcurrentHashMap<>();

    static void awaits(String who) throws InterruptedException {
        if (queue(who).poll(60, TimeUnit.SECONDS) == null) {
            throw new IllegalStateException("Did not come in: " + who);
        }
    }

    private static BlockingQueue<String> queue(String who) {
        return CAME.computeIfAbsent(who, any -> new LinkedBlockingQueue<>());
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var who = request.getHeader(HEADER);
        if (who != null) {
            queue(who).add(who);
        }
        chain.doFilter(request, response);
    }

    /// Carries no annotation, so that no other test's portal has one.
    static class Employed {

        @Bean
        static FilterRegistrationBean<Doorman> doorman() {
            var registration = new FilterRegistrationBean<>(new Doorman());
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
            return registration;
        }
    }
}
