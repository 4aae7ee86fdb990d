package vn.tinhhoa.content.contest;

/// What decides between two that came out alike. Never a number or a time of entering.
public enum TieBreak {
    /// Who has the larger share of top marks.
    TOP_MARKS,
    /// Who is preferred by more of the jurors who judged both.
    HEAD_TO_HEAD,
    /// The chair's order, sealed before the close.
    CHAIR,
    /// A draw from a public seed that nobody knew beforehand.
    DRAW
}
