package vn.tinhhoa.content.contest.vote;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.time.Instant;

/// Counts the log of a poll from its first line.
@Component
@Editorial
class VoteBooks {

    private final LoggedBallotRepository lines;
    private final RulingRepository rulings;

    VoteBooks(LoggedBallotRepository lines, RulingRepository rulings) {
        this.lines = lines;
        this.rulings = rulings;
    }

    Figures count(PollId poll, Instant until) {
        try (var log = lines.findByPollOrderByNumber(poll)) {
            return Recount.of(log::iterator, rulings.findByPollOrderByPlace(poll), until);
        }
    }
}
