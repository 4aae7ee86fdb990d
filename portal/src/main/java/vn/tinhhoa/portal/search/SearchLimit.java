package vn.tinhhoa.portal.search;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.portal.PortalProperties;
import vn.tinhhoa.portal.limit.Limit;

import java.time.Duration;

/// Keeps one address from searching for everybody else's time.
@Component
class SearchLimit {

    private final Limit limit;

    SearchLimit(PortalProperties settings) {
        this.limit = new Limit(settings.portal().searchesPerMinute(), Duration.ofMinutes(1));
    }

    /// @throws vn.tinhhoa.portal.problem.TooManyRequestsException when the address has searched too
    ///   often
    void check(HttpServletRequest request) {
        limit.check(request);
    }
}
