package vn.tinhhoa.content.audit;

import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The append-only record of who did what. Each event carries the hash of the one before it, so
/// that a changed or missing event is found by [#firstBroken].
@Component
@Editorial
public class AuditTrail {

    private static final String BEGINNING = "0".repeat(64);

    private final AuditEventRepository events;
    private final MongoTemplate mongo;
    private final Clock clock;

    AuditTrail(AuditEventRepository events, MongoTemplate mongo, Clock clock) {
        this.events = events;
        this.mongo = mongo;
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

    /// The number of the first event that does not fit the one before it, or is not stored exactly
    /// as it was written, if any.
    public OptionalLong firstBroken() {
        var all = mongo.getCollection(mongo.getCollectionName(AuditEvent.class));
        var previous = BEGINNING;
        var number = 1L;
        for (var stored : all.find().sort(new Document("_id", 1))) {
            var event = read(stored).filter(one -> isWhole(one, stored));
            if (event.isEmpty()
                    || event.get().number() != number
                    || !event.get().previousHash().equals(previous)
                    || !event.get().hash().equals(hash(event.get()))) {
                return OptionalLong.of(number);
            }
            previous = event.get().hash();
            number++;
        }
        return OptionalLong.empty();
    }

    /// Nothing when it is no event any more.
    private Optional<AuditEvent> read(Document stored) {
        try {
            return Optional.of(mongo.getConverter().read(AuditEvent.class, stored));
        } catch (RuntimeException changed) {
            return Optional.empty();
        }
    }

    /// Nothing was added that no hash covers.
    private boolean isWhole(AuditEvent event, Document stored) {
        var written = new Document();
        mongo.getConverter().write(event, written);
        return written.equals(stored);
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
