package vn.tinhhoa.content.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchResult;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// What was found lately, until the index changes: many readers ask for the same.
final class RecentResults {

    /// A result is a few kilobytes.
    private static final int MOST = 500;

    private final Cache<Asked, SearchResult> results =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final AtomicLong changes = new AtomicLong();

    /// @param understanding what the query was understood by
    SearchResult of(SearchQuery query, Object understanding, Supplier<SearchResult> search) {
        var asked = new Asked(query, understanding, changes.get());
        var recent = results.getIfPresent(asked);
        if (recent != null) {
            return recent;
        }
        var found = search.get();
        results.put(asked, found);
        return found;
    }

    /// The index answers otherwise from now on.
    void forget() {
        changes.incrementAndGet();
        results.invalidateAll();
    }

    private record Asked(SearchQuery query, Object understanding, long change) {}
}
