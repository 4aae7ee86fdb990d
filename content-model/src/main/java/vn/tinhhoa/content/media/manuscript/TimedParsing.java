package vn.tinhhoa.content.media.manuscript;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Lets a few parsers work at once and waits for each no longer than it may take. A file can be
/// made so that it keeps a parser busy for ever; such a one is told to stop, and until it does no
/// more than its own place is lost.
final class TimedParsing {

    private final Semaphore places;
    private final Duration longest;

    TimedParsing(int places, Duration longest) {
        this.places = new Semaphore(places);
        this.longest = longest;
    }

    /// @throws TimeoutException when it took too long, or no place became free in that time
    <T> T run(Callable<T> parse) throws ExecutionException, InterruptedException, TimeoutException {
        if (!places.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TimeoutException("No place became free");
        }
        var task = new FutureTask<>(parse);
        // A thread of the machine, because a busy virtual one would keep others from running.
        Thread.ofPlatform()
                .daemon()
                .name("manuscript")
                .start(() -> {
                    try {
                        task.run();
                    } finally {
                        places.release();
                    }
                });
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            task.cancel(true);
        }
    }
}
