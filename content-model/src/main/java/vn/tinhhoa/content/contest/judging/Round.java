package vn.tinhhoa.content.contest.judging;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.RoundPlan;

import java.time.Instant;

/// A round of a jury, held by its plan as it stood in the rules when the round was made.
///
/// @param contest its text, for finding the rounds of one contest
/// @param number its place among the contest's rounds, counted from 1
/// @param last whether its order gives the prizes
/// @param beforeLast whether it finds the finalists
/// @param deadline until when ballots are taken; null when the officer closes by hand
/// @param closing once no more ballots are taken; results are hidden before
/// @param sealed the chair's order
/// @param decision once who goes on is decided
/// @param assigningOwedSince a sweep has yet to work out who judges what
/// @param movesOwedSince a sweep has yet to move the entries on
/// @param countOwedSince a sweep has yet to count the ballots
@Document("rounds")
public record Round(
        @Id RoundId id,
        @Version @Nullable Long version,
        @Indexed String contest,
        int number,
        boolean last,
        boolean beforeLast,
        RoundPlan plan,
        RoundState state,
        Panel panel,
        @Nullable Instant deadline,
        Draw draw,
        @Nullable SealedOrder sealed,
        @Nullable Closing closing,
        @Nullable Decision decision,
        @Indexed(sparse = true) @Nullable Instant assigningOwedSince,
        @Indexed(sparse = true) @Nullable Instant movesOwedSince,
        @Indexed(sparse = true) @Nullable Instant countOwedSince,
        Instant createdAt) {

    /// Ballots are taken at this moment.
    public boolean takesBallots(Instant now) {
        return state == RoundState.ACTIVE && (deadline == null || now.isBefore(deadline));
    }

    public boolean isClosed() {
        return closing != null;
    }

    /// Its jury can still change.
    public boolean isOpen() {
        return !isClosed() && !state.isOver();
    }

    Round in(RoundState now) {
        return with(now, panel, closing, decision);
    }

    Round with(Panel now) {
        return with(state, now, closing, decision);
    }

    Round closed(Closing how) {
        return with(RoundState.PAUSED, panel, how, decision);
    }

    Round decided(Decision how) {
        return with(RoundState.FINALIZED, panel, closing, how);
    }

    Round owingAssignment(Instant since) {
        return copy(deadline, draw, sealed, since, movesOwedSince, countOwedSince);
    }

    Round assigned() {
        return copy(deadline, draw, sealed, null, movesOwedSince, countOwedSince);
    }

    Round owingMoves(Instant since) {
        return copy(deadline, draw, sealed, assigningOwedSince, since, countOwedSince);
    }

    Round moved() {
        return copy(deadline, draw, sealed, assigningOwedSince, null, countOwedSince);
    }

    Round owingCount(Instant since) {
        return copy(deadline, draw, sealed, assigningOwedSince, movesOwedSince, since);
    }

    Round counted() {
        return copy(deadline, draw, sealed, assigningOwedSince, movesOwedSince, null);
    }

    Round until(@Nullable Instant now) {
        return copy(now, draw, sealed, assigningOwedSince, movesOwedSince, countOwedSince);
    }

    Round with(Draw now) {
        return copy(deadline, now, sealed, assigningOwedSince, movesOwedSince, countOwedSince);
    }

    Round with(SealedOrder now) {
        return copy(deadline, draw, now, assigningOwedSince, movesOwedSince, countOwedSince);
    }

    private Round with(
            RoundState state, Panel panel, @Nullable Closing closing, @Nullable Decision decision) {
        return new Round(
                id,
                version,
                contest,
                number,
                last,
                beforeLast,
                plan,
                state,
                panel,
                deadline,
                draw,
                sealed,
                closing,
                decision,
                assigningOwedSince,
                movesOwedSince,
                countOwedSince,
                createdAt);
    }

    private Round copy(
            @Nullable Instant deadline,
            Draw draw,
            @Nullable SealedOrder sealed,
            @Nullable Instant assigningOwedSince,
            @Nullable Instant movesOwedSince,
            @Nullable Instant countOwedSince) {
        return new Round(
                id,
                version,
                contest,
                number,
                last,
                beforeLast,
                plan,
                state,
                panel,
                deadline,
                draw,
                sealed,
                closing,
                decision,
                assigningOwedSince,
                movesOwedSince,
                countOwedSince,
                createdAt);
    }
}
