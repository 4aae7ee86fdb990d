package vn.tinhhoa.portal.contest.result;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.award.PublishedResults;
import vn.tinhhoa.content.contest.award.Results;

import java.util.Optional;

/// Finds contests whose results are public.
@Component
class AnnouncedContests {

    private final PublishedContests contests;
    private final Results results;

    AnnouncedContests(PublishedContests contests, Results results) {
        this.contests = contests;
        this.results = results;
    }

    record Announced(Held held, PublishedResults results) {}

    /// @throws NotFoundException when there is no such contest, or nothing is announced yet
    Announced require(String contest) {
        return find(contest).orElseThrow(() -> new NotFoundException("No results of " + contest));
    }

    Optional<Announced> find(String contest) {
        if (!ContestId.isOne(contest)) {
            return Optional.empty();
        }
        var id = new ContestId(contest);
        return contests.find(id)
                .flatMap(held -> results.of(id).map(found -> new Announced(held, found)));
    }
}
