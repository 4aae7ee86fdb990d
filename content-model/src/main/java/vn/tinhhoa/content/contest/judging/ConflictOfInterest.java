package vn.tinhhoa.content.contest.judging;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryCode;

import java.time.Instant;

/// A juror may not judge an entry, in any round of its contest. A ballot they gave it does not
/// count.
///
/// @param id contest, juror and entry
@Document("conflicts_of_interest")
public record ConflictOfInterest(
        @Id String id,
        @Indexed ContestId contest,
        PersonId juror,
        EntryCode entry,
        Basis basis,
        Instant at) {

    public enum Basis {
        /// The juror said so.
        DECLARED,
        /// The entrant has the juror's address or name.
        INFERRED
    }

    static ConflictOfInterest of(
            ContestId contest, PersonId juror, EntryCode entry, Basis basis, Instant at) {
        return new ConflictOfInterest(
                "%s/%s/%s".formatted(contest, juror, entry), contest, juror, entry, basis, at);
    }
}
