package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// What a driver asks about the server itself. No sessions are offered, so no transactions and no
/// retried writes.
final class ServerCommands {

    /// The first version with hints for every command; newer ones add what is not offered here.
    private static final int WIRE_VERSION = 9;

    /// Drivers split what they write at this size; a document of the largest size must fit.
    private static final int USUAL_MESSAGE = 18_000_000;

    private static final int LARGEST_BATCH = 1000;
    private static final List<Integer> VERSION = List.of(4, 4, 0, 0);

    private final Clock clock;
    private final OpenCursors cursors;

    ServerCommands(Clock clock, OpenCursors cursors) {
        this.clock = clock;
        this.cursors = cursors;
    }

    Document hello() {
        return Answers.ok("ismaster", true)
                .append("isWritablePrimary", true)
                .append("helloOk", true)
                .append("maxBsonObjectSize", BsonConstants.MAX_BSON_OBJECT_SIZE)
                .append("maxMessageSizeBytes", USUAL_MESSAGE)
                .append("maxWriteBatchSize", LARGEST_BATCH)
                .append("localTime", clock.instant())
                .append("minWireVersion", 0)
                .append("maxWireVersion", WIRE_VERSION)
                .append("readOnly", false);
    }

    Document buildInfo() {
        return Answers.ok("version", "4.4.0")
                .append("versionArray", VERSION)
                .append("maxBsonObjectSize", BsonConstants.MAX_BSON_OBJECT_SIZE);
    }

    Document status() {
        return Answers.ok("version", "4.4.0")
                .append("process", "embedded-mongo")
                .append("pid", ProcessHandle.current().pid())
                .append("localTime", clock.instant())
                .append("openCursors", cursors.size());
    }

    Document killCursors(CommandRequest request) {
        var killed = new ArrayList<Object>();
        var unknown = new ArrayList<Object>();
        if (request.fields().get("cursors") instanceof Iterable<?> ids) {
            for (var id : ids) {
                boolean found = id instanceof Number number && cursors.remove(number.longValue());
                (found ? killed : unknown).add(id);
            }
        }
        return Answers.ok("cursorsKilled", killed).append("cursorsNotFound", unknown);
    }

    Document connectionStatus() {
        return Answers.ok(
                "authInfo",
                new Document("authenticatedUsers", List.of())
                        .append("authenticatedUserRoles", List.of()));
    }
}
