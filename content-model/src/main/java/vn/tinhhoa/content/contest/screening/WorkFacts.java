package vn.tinhhoa.content.contest.screening;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.media.likeness.Look;
import vn.tinhhoa.content.media.metadata.PictureEvidence;

import java.time.Instant;

/// What a file of an entry was found to be, so that it is opened only once. It is erased with the
/// file.
///
/// @param id of its entry and its SHA-256, see [#id(EntryId, String)]
/// @param look null when the picture cannot be decoded
@Document("work_facts")
record WorkFacts(
        @Id String id,
        ContestId contest,
        @Indexed EntryId entry,
        String sha256,
        PictureEvidence evidence,
        @Nullable Look look,
        @Indexed Instant seenAt) {

    static String id(EntryId entry, String sha256) {
        return entry + "/" + sha256;
    }
}
