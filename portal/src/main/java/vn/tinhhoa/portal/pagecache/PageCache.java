package vn.tinhhoa.portal.pagecache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Keeps finished pages. Publications have a generation, a number that every change raises; a page
/// carries the one that was read before its rendering began and is right only as long as it is the
/// present one. So a page made from what was read before a change can never pass for a fresh one,
/// however long its rendering took and whenever it is put in. Pages of an earlier generation stay
/// as stale copies until they are made anew, for the case that the store is away.
class PageCache {

    /// Sections and the site's name change without a publication; a page made longer ago is made
    /// anew.
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final AtomicLong generation = new AtomicLong();
    private final Cache<PageKey, FinishedPage> pages;
    private final Clock clock;

    /// @param room for pages, in memory
    PageCache(DataSize room, Clock clock) {
        this.clock = clock;
        this.pages =
                Caffeine.newBuilder()
                        .maximumWeight(room.toBytes())
                        .weigher((PageKey key, FinishedPage page) -> page.weight())
                        .build();
    }

    /// To be told when something that is published changed, after it was written.
    void publicationsChanged() {
        generation.incrementAndGet();
    }

    /// To be asked before anything is read for a page.
    long generation() {
        return generation.get();
    }

    /// A page that is right now.
    Optional<FinishedPage> fresh(PageKey key) {
        return copy(key).filter(this::isFresh);
    }

    /// A page, right or not.
    Optional<FinishedPage> copy(PageKey key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    /// Keeps a page, unless a later one has been put in meanwhile.
    ///
    /// @param links the values of the header `Link`
    /// @param seen the generation before its rendering began
    FinishedPage keep(PageKey key, byte[] bytes, String language, List<String> links, long seen) {
        var finished = new FinishedPage(bytes, language, links, clock.instant(), seen);
        pages.asMap().merge(key, finished, PageCache::later);
        return finished;
    }

    private static FinishedPage later(@Nullable FinishedPage one, FinishedPage other) {
        return one != null && one.generation() > other.generation() ? one : other;
    }

    /// How much memory the pages take, in bytes.
    long weight() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    private boolean isFresh(FinishedPage page) {
        return page.generation() == generation.get()
                && page.age(clock.instant()).compareTo(LONGEST) < 0;
    }
}
