package vn.tinhhoa.content.contest.award;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.ContestId;

import java.time.Instant;
import java.util.List;

/// How a contest was decided, frozen when it was announced: whoever leaves it later changes nothing
/// in how it was counted.
@Document("contest_results")
public record PublishedResults(@Id ContestId id, List<RoundOutcome> rounds, Instant at) {

    public PublishedResults {
        rounds = List.copyOf(rounds);
    }
}
