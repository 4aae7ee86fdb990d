package vn.tinhhoa.content.contest.vote;

/// How quickly somebody went from the letter to the vote. People have to be told of a letter, find
/// it and read a page; a few are quick at one of these, hardly any at all of them.
enum Pace {
    /// No person.
    IMPOSSIBLE,
    /// One in twelve people, nearly every program.
    MACHINE,
    /// One in four people.
    BRISK,
    HUMAN;

    private static final long SHORTEST_WAIT = 4_000;
    private static final long SHORTEST_STAY = 400;
    private static final long QUICK_WAIT = 45_000;
    private static final long QUICK_STAY = 2_500;
    private static final long BRISK_WAIT = 60_000;
    private static final long BRISK_STAY = 4_000;

    static Pace of(Signals signals) {
        var waited = signals.waited();
        var dwelt = signals.dwelt();
        if (waited < SHORTEST_WAIT || dwelt < SHORTEST_STAY) {
            return IMPOSSIBLE;
        }
        if (waited < QUICK_WAIT && dwelt < QUICK_STAY) {
            return MACHINE;
        }
        return waited < BRISK_WAIT && dwelt < BRISK_STAY ? BRISK : HUMAN;
    }

    boolean isAtMost(Pace other) {
        return compareTo(other) <= 0;
    }
}
