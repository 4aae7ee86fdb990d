package vn.tinhhoa.content.audit;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// One thing that somebody did.
///
/// @param number 1, 2, 3 … without a gap
/// @param action what was done, such as `edition.published`
/// @param subject what it was done to
/// @param hash SHA-256 over the previous event's hash and everything in this one
@Document("audit_events")
public record AuditEvent(
        @Id long number,
        Instant at,
        String actor,
        String actorName,
        String action,
        @Indexed String subject,
        String previousHash,
        String hash) {}
