package vn.tinhhoa.content.contest.vote;

import org.springframework.stereotype.Component;

import java.util.Optional;

/// What the public may know of a vote: the counts that were published, always some hours late, so
/// that nobody can learn from the figures which of their ballots got through.
@Component
public class PublishedCounts {

    private final PublishedCountRepository counts;

    PublishedCounts(PublishedCountRepository counts) {
        this.counts = counts;
    }

    public Optional<PublishedCount> latest(PollId poll) {
        return counts.findFirstByPollOrderByUntilDesc(poll);
    }
}
