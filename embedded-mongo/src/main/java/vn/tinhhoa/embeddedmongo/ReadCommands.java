package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// `find`, `count`, `distinct`, `explain`: what reads one collection.
final class ReadCommands {

    private final Session session;
    private final OpenCursors cursors;

    ReadCommands(Session session, OpenCursors cursors) {
        this.session = session;
        this.cursors = cursors;
    }

    Document find(CommandRequest request) {
        var collection = collection(request);
        var wanted = findRequest(request);
        if (collection == null) {
            return Answers.firstBatch(request.namespace(), 0, List.of());
        }
        var finder = new Finder(session.connection(), collection, wanted);
        var stored = finder.stored();
        if (stored != null) {
            return Answers.onlyBatch(request.namespace(), stored);
        }
        var found = finder.find();
        var rest = new RowCursor(collection, wanted, found);
        var documents =
                Projections.apply(session, collection, wanted.projection(), found.documents());
        boolean single = request.flag("singleBatch") || request.number("limit") < 0;
        long id = single ? 0 : cursors.keep(rest, request.flag("noCursorTimeout"));
        return Answers.firstBatch(request.namespace(), id, documents);
    }

    private static FindRequest findRequest(CommandRequest request) {
        request.allow(
                "filter",
                "sort",
                "projection",
                "hint",
                "skip",
                "limit",
                "batchSize",
                "singleBatch",
                "readConcern",
                "allowDiskUse",
                "allowPartialResults",
                "noCursorTimeout",
                "tailable",
                "awaitData",
                "oplogReplay",
                "collation",
                "let",
                "min",
                "max",
                "returnKey",
                "showRecordId");
        request.refuse(
                "tailable",
                "awaitData",
                "collation",
                "let",
                "min",
                "max",
                "returnKey",
                "showRecordId");
        var projection = request.optional("projection");
        if (projection != null) {
            Projections.check(projection);
        }
        return new FindRequest(
                request.document("filter"),
                request.optional("sort"),
                notNegative(request, "skip"),
                Math.abs(request.number("limit")),
                (int) notNegative(request, "batchSize"),
                projection,
                request.fields().get("hint"),
                request.deadline());
    }

    private static long notNegative(CommandRequest request, String field) {
        long value = request.number(field);
        if (value < 0) {
            throw new FailedToParseException("'%s' must not be negative".formatted(field));
        }
        return value;
    }

    Document count(CommandRequest request) {
        request.allow("query", "limit", "skip", "hint", "readConcern", "collation", "fields");
        request.refuse("collation");
        var collection = collection(request);
        if (collection == null) {
            return Answers.ok("n", 0);
        }
        var wanted =
                new FindRequest(
                        request.document("query"),
                        null,
                        notNegative(request, "skip"),
                        Math.abs(request.number("limit")),
                        0,
                        null,
                        request.fields().get("hint"),
                        request.deadline());
        return Answers.ok("n", (int) new Finder(session.connection(), collection, wanted).count());
    }

    Document distinct(CommandRequest request) {
        request.allow("key", "query", "readConcern", "collation", "hint");
        request.refuse("collation", "hint");
        var collection = collection(request);
        if (collection == null) {
            return Answers.ok("values", List.of());
        }
        return new SqliteCollection(session, collection)
                .handleDistinct(
                        new Document("key", request.fields().get("key"))
                                .append("query", request.document("query")));
    }

    /// Says which index a `find` would use and how much it looks at.
    Document explain(CommandRequest request) {
        if (!request.document("explain").containsKey("find")) {
            throw new FailedToParseException("only a find can be explained");
        }
        var inner = CommandRequest.of(request.database(), request.document("explain"));
        var collection = collection(inner);
        if (collection == null) {
            var nothing = new Document("winningPlan", new Document("stage", "EOF"));
            return Answers.ok("queryPlanner", nothing);
        }
        var finder = new Finder(session.connection(), collection, findRequest(inner));
        var index = finder.plan().index();
        var stage = new Document("stage", index == null ? "COLLSCAN" : "IXSCAN");
        if (index != null) {
            stage.append("indexName", index.spec().name());
        }
        int returned = finder.find().documents().size();
        return Answers.ok(
                        "queryPlanner",
                        new Document("namespace", inner.namespace()).append("winningPlan", stage))
                .append(
                        "executionStats",
                        new Document("executionSuccess", true)
                                .append("nReturned", returned)
                                .append("totalKeysExamined", index == null ? 0L : finder.examined())
                                .append("totalDocsExamined", finder.examined()));
    }

    private @Nullable CollectionSchema collection(CommandRequest request) {
        return session.schema().collection(request.database(), request.collection());
    }
}
