package vn.tinhhoa.content.contest.judging;

public enum RoundState {
    /// Its jury is being put together.
    DRAFT,
    /// Ballots are taken.
    ACTIVE,
    /// No ballots are taken just now, or any more: see [Round#closing].
    PAUSED,
    /// Who goes on is decided.
    FINALIZED,
    /// Nothing of it counts.
    CANCELLED;

    public boolean isOver() {
        return this == FINALIZED || this == CANCELLED;
    }
}
