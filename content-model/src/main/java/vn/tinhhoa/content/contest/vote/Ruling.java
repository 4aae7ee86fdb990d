package vn.tinhhoa.content.contest.vote;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.account.Officer;

import java.time.Instant;

/// An officer's decision on a ballot that is held back. It is written once; a later one on the same
/// ballot takes its place in the count, not in the record.
///
/// @param id the poll and the place among its rulings
/// @param ballot its number in the log
/// @param counts true when it was released, false when it stays out
@Document("vote_rulings")
@CompoundIndex(name = "by_place", def = "{'poll': 1, 'place': 1}")
public record Ruling(
        @Id String id,
        PollId poll,
        long place,
        long ballot,
        boolean counts,
        String by,
        Instant at) {

    static Ruling of(
            PollId poll, long place, long ballot, boolean counts, Officer officer, Instant now) {
        return new Ruling(poll + "#" + place, poll, place, ballot, counts, officer.actorId(), now);
    }
}
