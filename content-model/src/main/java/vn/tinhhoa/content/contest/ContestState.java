package vn.tinhhoa.content.contest;

/// Where a contest stands for its officers. Whether it takes entries follows from the clock, see
/// [Period].
public enum ContestState {
    /// Nobody outside sees it.
    DRAFT,
    /// The public sees it; entries come while its period is open.
    PUBLISHED,
    /// Called off; the public is told so.
    CANCELLED
}
