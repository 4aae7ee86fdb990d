package vn.tinhhoa.content.contest;

/// How a round turns ballots into an order.
public enum RoundMethod {
    /// Yes, no, or maybe, which counts half.
    QUALIFYING,
    /// One mark.
    RATING,
    /// A mark for each criterion, weighted.
    WEIGHTED,
    /// An order of the best, counted by Schulze's method.
    RANKING,
    /// One vote for each address of the public.
    PUBLIC_VOTE
}
