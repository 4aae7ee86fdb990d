package vn.tinhhoa.portal.search;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.portal.PortalProperties;
import vn.tinhhoa.portal.limit.Limit;

import java.time.Duration;

/// Keeps one address from searching for everybody else's time.
@Component
class SearchLimit {

    /// A word takes a few requests to type.
    private static final int SUGGESTIONS_FOR_A_SEARCH = 5;

    private final Limit limit;
    private final Limit suggesting;

    SearchLimit(PortalProperties settings) {
        var searches = settings.portal().searchesPerMinute();
        this.limit = new Limit(searches, Duration.ofMinutes(1));
        this.suggesting = new Limit(searches * SUGGESTIONS_FOR_A_SEARCH, Duration.ofMinutes(1));
    }

    /// @throws vn.tinhhoa.portal.problem.TooManyRequestsException when the address has searched too
    ///   often
    void check(HttpServletRequest request) {
        limit.check(request);
    }

    /// The same for suggestions while somebody types.
    void checkSuggesting(HttpServletRequest request) {
        suggesting.check(request);
    }
}
