package vn.tinhhoa.content.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonBinaryReader;
import org.bson.BsonSerializationException;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/// Changes one byte of a stored event at a time, as somebody could who holds the store's file.
@ContentTest
class AuditBytesTests {

    private static final int CHANGES = 600;

    @Autowired AuditTrail audit;
    @Autowired MongoTemplate mongo;

    @Test
    void any_changed_byte_is_found() {
        for (int i = 0; i < 8; i++) {
            audit.record(Officers.LAN, "ballot.given", "ballot:thử/" + i);
        }
        var events = mongo.getCollection("audit_events");
        var random = new Random(7);
        var changed = 0;
        for (int i = 0; i < CHANGES; i++) {
            var number = 1L + random.nextInt(8);
            var original = events.find(new Document("_id", number)).first();
            assertThat(original).isNotNull();
            var altered = altered(original, random);
            if (altered.isPresent()) {
                events.deleteOne(new Document("_id", number));
                events.insertOne(altered.get());
                assertThat(isFound()).as("%s became %s", original, altered.get()).isTrue();
                events.deleteMany(new Document("_id", altered.get().get("_id")));
                events.insertOne(original);
                changed++;
            }
        }
        assertThat(changed).isGreaterThan(CHANGES / 2);
        assertThat(audit.firstBroken()).isEmpty();
    }

    /// A chain that cannot be read any more is found, too.
    private boolean isFound() {
        try {
            return audit.firstBroken().isPresent();
        } catch (RuntimeException unreadable) {
            return true;
        }
    }

    /// Nothing when the bytes are no document any more, which no store would hand out, or when the
    /// change took another event's number.
    private Optional<Document> altered(Document original, Random random) {
        var bytes =
                new RawBsonDocument(original, new DocumentCodec()).getByteBuffer().array().clone();
        var length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
        bytes[4 + random.nextInt(length - 5)] ^= (byte) (1 << random.nextInt(8));
        try (var reader = new BsonBinaryReader(ByteBuffer.wrap(bytes, 0, length))) {
            var document = new DocumentCodec().decode(reader, DecoderContext.builder().build());
            var taken =
                    !Objects.equals(document.get("_id"), original.get("_id"))
                            && mongo.getCollection("audit_events")
                                            .countDocuments(
                                                    new Document("_id", document.get("_id")))
                                    > 0;
            return taken ? Optional.empty() : Optional.of(document);
        } catch (BsonSerializationException | IllegalArgumentException noDocument) {
            return Optional.empty();
        }
    }
}
