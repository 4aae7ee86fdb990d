package vn.tinhhoa.standalone.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Lets the demonstration's work end between two steps when the process ends.
final class DemoPatience {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private volatile boolean ending;

    void end() {
        ending = true;
    }

    boolean isEnding() {
        return ending;
    }

    /// To be called before each step.
    ///
    /// @throws InterruptedException when the process is ending
    void check() throws InterruptedException {
        if (ending) {
            throw new InterruptedException("The process ends");
        }
    }

    /// Waits for what a sweep does.
    void until(BooleanSupplier done) throws InterruptedException {
        check();
        while (!done.getAsBoolean()) {
            Thread.sleep(PAUSE);
            check();
        }
    }
}
