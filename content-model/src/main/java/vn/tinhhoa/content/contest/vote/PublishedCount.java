package vn.tinhhoa.content.contest.vote;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.entry.EntryCode;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// A count as the public was told. It is written once.
///
/// @param until what was cast before this moment is in it
/// @param votes by entry code
/// @param last the count after the close
@Document("vote_counts")
@CompoundIndex(name = "by_moment", def = "{'poll': 1, 'until': -1}")
public record PublishedCount(
        @Id String id,
        PollId poll,
        Instant until,
        Map<String, Long> votes,
        long lines,
        long held,
        long refused,
        String lastHash,
        boolean last) {

    static PublishedCount of(PollId poll, Figures figures, boolean last) {
        var votes = new TreeMap<String, Long>();
        figures.votes().forEach((entry, count) -> votes.put(entry.value(), count));
        return new PublishedCount(
                poll + "@" + figures.until(),
                poll,
                figures.until(),
                votes,
                figures.lines(),
                figures.held(),
                figures.refused(),
                figures.lastHash(),
                last);
    }

    public long of(EntryCode entry) {
        return votes.getOrDefault(entry.value(), 0L);
    }

    public long counted() {
        return votes.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Whether a later count of the same log came to the same.
    public boolean agreesWith(Figures figures) {
        return equals(of(poll, figures, last));
    }
}
