package vn.tinhhoa.content.contest.judging;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.contest.entry.EntryCode;

import java.time.Instant;

/// What a juror wants the officers to look at.
///
/// @param id round, juror, entry and kind: the same thing is flagged once
@Document("flags")
public record Flag(
        @Id String id,
        @Indexed RoundId round,
        PersonId juror,
        EntryCode entry,
        Kind kind,
        String note,
        Instant at) {

    public static final int LONGEST_NOTE = 500;

    public enum Kind {
        /// The picture or a text tells who made it.
        AUTHOR_RECOGNISABLE,
        MADE_BY_PROGRAM,
        SEEN_BEFORE,
        BREAKS_RULES,
        OFFENSIVE,
        FILE_BROKEN
    }
}
