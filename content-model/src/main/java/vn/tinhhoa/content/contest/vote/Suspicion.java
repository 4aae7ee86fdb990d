package vn.tinhhoa.content.contest.vote;

/// Why a ballot is held back until an officer has looked at it.
public enum Suspicion {
    /// The address is of a kind that is given out for minutes.
    DISPOSABLE,
    /// Nobody gets, opens and answers a letter in this time.
    TOO_QUICK,
    /// Its mailbox tried again and again under other spellings.
    ALIASES,
    /// Many links from its neighbourhood had been altered.
    TAMPERING,
    /// Very many like it came for the same entry from one neighbourhood on one day.
    NEIGHBOURHOOD,
    /// Its mail domain votes as one.
    DOMAIN,
    /// Its address is one of a numbered row.
    SERIES,
    /// Many with the same browser voted for the same entry that day, at a machine's pace.
    CROWD,
    /// It came in a rush for one entry, at a machine's pace.
    RUSH,
    /// Most of what came from its neighbourhood is held back.
    COMPANY
}
