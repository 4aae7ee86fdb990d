package vn.tinhhoa.content.audit;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

/// The append-only record of who did what. Each event carries the hash of the one before it, so
/// that a changed or missing event is found by [#firstBroken].
@Component
@Editorial
public class AuditTrail {

    private static final String BEGINNING = "0".repeat(64);

    private final AuditEventRepository events;
    private final Clock clock;

    AuditTrail(AuditEventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    public void record(Actor actor, String action, String subject) {
        record(actor.actorId(), actor.name(), action, subject);
    }

    /// Records what somebody without an account did, such as a failed sign-in.
    public void record(String actor, String actorName, String action, String subject) {
        var written = false;
        while (!written) {
            written = append(actor, actorName, action, subject);
        }
    }

    public List<AuditEvent> latest(int count) {
        return events.findAllByOrderByNumberDesc(PageRequest.ofSize(count));
    }

    public List<AuditEvent> of(String subject, int count) {
        return events.findBySubjectOrderByNumberDesc(subject, PageRequest.ofSize(count));
    }

    /// The number of the first event that does not fit the one before it, if any.
    public OptionalLong firstBroken() {
        try (var all = events.findAllByOrderByNumber()) {
            var previous = BEGINNING;
            var number = 1L;
            for (var event : (Iterable<AuditEvent>) all::iterator) {
                if (event.number() != number
                        || !event.previousHash().equals(previous)
                        || !event.hash().equals(hash(event))) {
                    return OptionalLong.of(number);
                }
                previous = event.hash();
                number++;
            }
            return OptionalLong.empty();
        }
    }

    /// @return false when somebody else wrote the same number first
    private boolean append(String actor, String actorName, String action, String subject) {
        var last = events.findFirstByOrderByNumberDesc();
        var number = last.map(event -> event.number() + 1).orElse(1L);
        var previous = last.map(AuditEvent::hash).orElse(BEGINNING);
        var at = Instant.ofEpochMilli(clock.millis());
        var open = new AuditEvent(number, at, actor, actorName, action, subject, previous, "");
        try {
            events.insert(
                    new AuditEvent(
                            number, at, actor, actorName, action, subject, previous, hash(open)));
            return true;
        } catch (DuplicateKeyException takenMeanwhile) {
            return false;
        }
    }

    private static String hash(AuditEvent event) {
        var content =
                String.join(
                        "\u001f",
                        event.previousHash(),
                        Long.toString(event.number()),
                        event.at().toString(),
                        event.actor(),
                        event.actorName(),
                        event.action(),
                        event.subject());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
