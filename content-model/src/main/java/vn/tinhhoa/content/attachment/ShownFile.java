package vn.tinhhoa.content.attachment;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// What is derived from a file that is public: its text, for search.
///
/// @param text null until it was read; empty when there is none to be had
/// @param textOwedSince when it fell due; null when it was read
/// @param checkDue from when on it must be asked whether it is public; null when it is known to be
@Document("shown_files")
record ShownFile(
        @Id String sha256,
        FileKind kind,
        @Nullable String text,
        @Indexed(sparse = true) @Nullable Instant textOwedSince,
        @Indexed(sparse = true) @Nullable Instant checkDue) {}
