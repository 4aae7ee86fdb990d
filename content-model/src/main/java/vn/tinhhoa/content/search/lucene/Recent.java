package vn.tinhhoa.content.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// What was answered lately, until the index changes: many readers ask for the same.
///
/// @param <Q> what was asked
/// @param <A> what was answered; a few kilobytes
final class Recent<Q, A> {

    private static final int MOST = 500;

    private final Cache<Asked<Q>, A> answers = Caffeine.newBuilder().maximumSize(MOST).build();
    private final AtomicLong changes = new AtomicLong();

    /// @param understanding what the question was understood by
    A of(Q question, Object understanding, Supplier<A> answering) {
        var asked = new Asked<>(question, understanding, changes.get());
        var recent = answers.getIfPresent(asked);
        if (recent != null) {
            return recent;
        }
        var answer = answering.get();
        answers.put(asked, answer);
        return answer;
    }

    /// The index answers otherwise from now on.
    void forget() {
        changes.incrementAndGet();
        answers.invalidateAll();
    }

    private record Asked<Q>(Q question, Object understanding, long change) {}
}
