package vn.tinhhoa.content.contest.vote;

/// Why a ballot was not taken. It is logged all the same.
public enum Refusal {
    /// The address has voted in this period.
    REPEATED,
    /// So has its mailbox, by another spelling.
    ALIAS,
    /// This very link was used before.
    REPLAYED,
    /// The link is not as we sent it.
    TAMPERED,
    /// The link is too old.
    EXPIRED,
    /// The vote has not begun or is over.
    CLOSED,
    /// The entry does not take part, or no more.
    NO_ENTRY
}
