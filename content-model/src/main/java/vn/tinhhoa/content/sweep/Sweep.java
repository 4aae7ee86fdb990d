package vn.tinhhoa.content.sweep;

/// Work derived from documents that say what they still owe. Killed at any moment, the next sweep
/// finishes the job: every step is idempotent and is marked done only afterwards.
public interface Sweep {

    /// A short stable name: the lease's name and what the log says.
    String name();

    /// A cheap look: is anything owed?
    boolean owed();

    /// Does a batch of what is owed.
    ///
    /// @return true when there may be more to do at once
    boolean sweep();
}
