package vn.tinhhoa.content.contest.vote;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.entry.EntryCode;

import java.time.Instant;
import java.util.Set;

/// A ballot in quarantine, for officers to look through. Derived from the log and the rulings, and
/// made anew from them whenever it is missing.
///
/// @param id that of the line in the log
/// @param counts what an officer ruled; null while nobody did
@Document("vote_held")
@CompoundIndex(name = "by_number", def = "{'poll': 1, 'counts': 1, 'number': 1}")
public record HeldBallot(
        @Id String id,
        PollId poll,
        long number,
        Instant at,
        EntryCode entry,
        Signals signals,
        Set<Suspicion> reasons,
        @Nullable Boolean counts) {

    HeldBallot ruled(boolean newCounts) {
        return new HeldBallot(id, poll, number, at, entry, signals, reasons, newCounts);
    }
}
