package vn.tinhhoa.content.contest;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// What everybody may know of a contest beside its rules: that it was published, by which rule set
/// it is held, and what became of it. It stands apart from what officers work on, so that a portal
/// cannot read their drafts. Derived from the [Contest].
///
/// @param inForce the number of the published rule set in force, from 1
/// @param announcedAt when its results were made public
@Document("held_contests")
public record HeldContest(
        @Id ContestId id,
        String series,
        ContestState state,
        int inForce,
        @Nullable Instant announcedAt) {

    /// @param contest one that was published
    public static HeldContest of(Contest contest) {
        return new HeldContest(
                contest.id(),
                contest.series(),
                contest.state(),
                contest.inForce(),
                contest.announcedAt());
    }

    public RuleSetId ruleSetInForce() {
        return new RuleSetId(id, inForce);
    }
}
