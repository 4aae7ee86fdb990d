package vn.tinhhoa.content.contest.vote;

import vn.tinhhoa.content.contest.entry.EntryCode;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a count of the log came to.
///
/// @param until what was cast before this moment is in it
/// @param votes for each entry that has any
/// @param lines of the log that were read
/// @param held ballots that are held back and not counted
/// @param refused ballots that were not taken
/// @param lastHash of the last line read; 64 zeros when there was none
/// @param brokenAt the first line that was changed or is missing; 0 when the log is whole
public record Figures(
        Instant until,
        SortedMap<EntryCode, Long> votes,
        long lines,
        long held,
        long refused,
        String lastHash,
        long brokenAt) {

    public Figures {
        votes = new TreeMap<>(votes);
    }

    public long counted() {
        return votes.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(EntryCode entry) {
        return votes.getOrDefault(entry, 0L);
    }
}
