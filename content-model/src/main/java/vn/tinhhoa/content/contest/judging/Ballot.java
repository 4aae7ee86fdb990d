package vn.tinhhoa.content.contest.judging;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.contest.entry.EntryCode;

import java.time.Instant;

/// What a juror said, once. It is inserted and never changed: a changed mind is a ballot with the
/// next number, which supersedes it.
///
/// @param id the round, the juror, the entry and the number
/// @param entry null in a ranking, which is about all entries
/// @param number counted from 1 for each juror and entry
@Document("ballots")
@CompoundIndex(name = "by_juror", def = "{'round': 1, 'juror': 1, 'entry': 1, 'number': -1}")
public record Ballot(
        @Id String id,
        RoundId round,
        PersonId juror,
        @Nullable EntryCode entry,
        int number,
        Paper paper,
        Instant at) {

    static Ballot of(
            RoundId round,
            PersonId juror,
            @Nullable EntryCode entry,
            int number,
            Paper paper,
            Instant at) {
        var id = "%s/%s/%s/%d".formatted(round, juror, entry == null ? "-" : entry, number);
        return new Ballot(id, round, juror, entry, number, paper, at);
    }
}
