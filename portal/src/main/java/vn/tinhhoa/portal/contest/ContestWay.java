package vn.tinhhoa.portal.contest;

import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Reader;

import java.time.Instant;
import java.util.Optional;

/// Something else that a contest's page leads to: entering, the gallery, the results. Whoever
/// offers it says when there is something to go to; the order is that of Spring's `@Order`.
public interface ContestWay {

    /// @return nothing when it leads nowhere at that moment
    Optional<Link> from(Reader reader, Held held, Instant now);
}
