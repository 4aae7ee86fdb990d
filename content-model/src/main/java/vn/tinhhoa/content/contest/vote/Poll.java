package vn.tinhhoa.content.contest.vote;

import vn.tinhhoa.content.contest.ContestState;
import vn.tinhhoa.content.contest.PublicVote;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.RoundPlan;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// A round in which the public votes, as the rules in force have it.
public record Poll(PollId id, Held contest, RoundPlan round, PublicVote plan) {

    /// The one of a contest that was not called off; contests have one at most.
    public static Optional<Poll> of(Held held) {
        return held.contest().state() == ContestState.PUBLISHED
                ? held.rules().rounds().stream().flatMap(round -> of(held, round)).findFirst()
                : Optional.empty();
    }

    private static Stream<Poll> of(Held held, RoundPlan round) {
        var plan = round.publicVote();
        return plan == null
                ? Stream.empty()
                : Stream.of(
                        new Poll(new PollId(held.contest().id(), round.code()), held, round, plan));
    }

    public boolean isOpen(Instant now) {
        return plan.isOpen(now);
    }
}
