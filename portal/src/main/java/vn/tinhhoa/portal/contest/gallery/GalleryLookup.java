package vn.tinhhoa.portal.contest.gallery;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.vote.Candidates;
import vn.tinhhoa.content.contest.vote.Poll;

import java.time.Clock;
import java.util.Optional;

/// Finds what an address names, as far as the public may see it.
@Component
class GalleryLookup {

    private final PublishedContests contests;
    private final Candidates candidates;
    private final Clock clock;

    GalleryLookup(PublishedContests contests, Candidates candidates, Clock clock) {
        this.contests = contests;
        this.candidates = candidates;
        this.clock = clock;
    }

    /// @throws NotFoundException when the contest has no public round or it has not begun
    Poll poll(String contest) {
        return Optional.of(contest)
                .filter(ContestId::isOne)
                .flatMap(id -> contests.find(new ContestId(id)))
                .flatMap(Poll::of)
                .filter(poll -> poll.plan().hasBegun(clock.instant()))
                .orElseThrow(() -> new NotFoundException("No gallery of " + contest));
    }

    /// @throws NotFoundException when it takes no part
    Entry entry(Poll poll, String code) {
        return EntryCode.read(code)
                .flatMap(known -> candidates.find(poll.id().contest(), known))
                .orElseThrow(() -> new NotFoundException("No entry " + code + " in " + poll.id()));
    }
}
