package vn.tinhhoa.portal.pagecache;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets one reader have a page made anew while the others who ask for it wait for the same one.
final class PagesInMaking {

    /// Whoever waited so long has the page made for themselves.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<PageKey, CountDownLatch> making = new ConcurrentHashMap<>();

    /// Waits while another has the page made.
    ///
    /// @return is it for the caller to have it made, who then says [#end]?
    boolean begin(PageKey key) {
        var other = making.putIfAbsent(key, new CountDownLatch(1));
        if (other == null) {
            return true;
        }
        try {
            other.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /// The page is there, or cannot be made; may be said twice.
    void end(PageKey key) {
        var latch = making.remove(key);
        if (latch != null) {
            latch.countDown();
        }
    }
}
