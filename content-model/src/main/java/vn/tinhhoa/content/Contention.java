package vn.tinhhoa.content;

import org.springframework.dao.OptimisticLockingFailureException;

import java.util.function.Supplier;

/// Two people, or a person and a sweep, may move one document on at the same moment. The store lets
/// the first through and tells the second, who then looks again.
public final class Contention {

    private Contention() {}

    /// Reads, decides and saves; all of it again as long as somebody else saved in between.
    /// Somebody always gets through, so this ends.
    ///
    /// @param attempt must read what it changes anew each time
    public static <T> T untilSaved(Supplier<T> attempt) {
        while (true) {
            try {
                return attempt.get();
            } catch (OptimisticLockingFailureException meanwhile) {
                Thread.onSpinWait();
            }
        }
    }
}
