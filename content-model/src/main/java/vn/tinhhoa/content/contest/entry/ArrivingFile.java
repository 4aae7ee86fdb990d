package vn.tinhhoa.content.contest.entry;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A file that is on its way, in pieces. What came of it lies on this node's disk.
///
/// @param bytes how many there will be
/// @param begun when its sending began, by the server's clock
@Document("arriving_files")
public record ArrivingFile(
        @Id String id, @Indexed EntryId entry, long bytes, @Indexed Instant begun) {}
