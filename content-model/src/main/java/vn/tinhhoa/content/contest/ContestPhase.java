package vn.tinhhoa.content.contest;

/// Where a contest stands for the public at some moment. In the order of lists.
public enum ContestPhase {
    OPEN,
    COMING,
    ENDED,
    CALLED_OFF
}
