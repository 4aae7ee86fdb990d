package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import de.bwaldvogel.mongo.oplog.NoopOplog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// `aggregate`: the head of the pipeline is answered like a `find`, with indexes; the library does
/// the rest.
final class AggregateCommand {

    /// How the driver counts documents.
    private static final List<Document> COUNTING =
            List.of(
                    new Document(
                            "$group", new Document("_id", 1).append("n", new Document("$sum", 1))));

    private final Session session;
    private final OpenCursors cursors;

    AggregateCommand(Session session, OpenCursors cursors) {
        this.session = session;
        this.cursors = cursors;
    }

    Document run(CommandRequest request) {
        request.allow(
                "pipeline",
                "cursor",
                "allowDiskUse",
                "readConcern",
                "collation",
                "hint",
                "let",
                "explain",
                "bypassDocumentValidation");
        request.refuse("collation", "let", "explain");
        var pipeline = Aggregation.parse(request.fields().get("pipeline"));
        PipelineCheck.check(pipeline);
        if (!request.fields().containsKey("cursor")) {
            throw new FailedToParseException("The 'cursor' option is required");
        }
        var head = PipelineHead.of(pipeline, request);
        var results = results(request, head);
        var cursor = new DocumentCursor(results);
        int batchSize = (int) request.statement(request.document("cursor")).number("batchSize");
        var first = cursor.next(batchSize);
        return Answers.firstBatch(request.namespace(), cursors.keep(cursor, false), first);
    }

    private List<Document> results(CommandRequest request, PipelineHead head) {
        var schema = session.schema().collection(request.database(), request.collection());
        if (schema == null) {
            return List.of();
        }
        if (head.rest().equals(COUNTING)) {
            var sum = new Finder(session.connection(), schema, head.request()).count();
            return sum == 0 ? List.of() : List.of(new Document("_id", 1).append("n", (int) sum));
        }
        var database = new SqliteDatabase(session, request.database());
        var collection = new SqliteCollection(session, schema);
        var documents = documents(collection, head.request());
        var together = new ArrayList<Document>();
        for (var stage : head.rest()) {
            if (stage.get("$project") instanceof Document fields
                    && PipelineCheck.isPlainProjection(fields)) {
                var before = run(together, database, collection, documents).toList();
                documents = collection.projected(before, fields).stream();
                together.clear();
            } else {
                together.add(stage);
            }
        }
        return run(together, database, collection, documents).toList();
    }

    private Stream<Document> run(
            List<Document> stages,
            SqliteDatabase database,
            SqliteCollection collection,
            Stream<Document> documents) {
        return Aggregation.fromPipeline(
                        stages,
                        name -> new SqliteDatabase(session, name),
                        database,
                        collection,
                        NoopOplog.get())
                .runStagesAsStream(documents);
    }

    private static Stream<Document> documents(SqliteCollection collection, FindRequest request) {
        var found =
                collection.queryDocuments(
                        request.query(),
                        request.sort(),
                        Math.toIntExact(request.skip()),
                        Math.toIntExact(request.limit()),
                        0,
                        null);
        return StreamSupport.stream(found.spliterator(), false);
    }

    /// @param request what the first stages ask for
    /// @param rest the stages after them
    private record PipelineHead(FindRequest request, List<Document> rest) {

        static PipelineHead of(List<Document> pipeline, CommandRequest request) {
            var conditions = new ArrayList<Object>();
            int next = 0;
            while (next < pipeline.size()
                    && pipeline.get(next).get("$match") instanceof Document condition) {
                conditions.add(condition);
                next++;
            }
            Document sort = null;
            if (next < pipeline.size()
                    && pipeline.get(next).get("$sort") instanceof Document order) {
                sort = order;
                next++;
            }
            long skip = 0;
            if (next < pipeline.size()
                    && pipeline.get(next).get("$skip") instanceof Number number) {
                skip = number.intValue();
                next++;
            }
            long limit = 0;
            if (next < pipeline.size()
                    && pipeline.get(next).get("$limit") instanceof Number number
                    && number.intValue() > 0) {
                limit = number.intValue();
                next++;
            }
            var query =
                    switch (conditions.size()) {
                        case 0 -> new Document();
                        case 1 -> (Document) conditions.getFirst();
                        default -> new Document("$and", conditions);
                    };
            return new PipelineHead(
                    new FindRequest(
                            query,
                            sort,
                            skip,
                            limit,
                            0,
                            null,
                            request.fields().get("hint"),
                            request.deadline()),
                    pipeline.subList(next, pipeline.size()));
        }
    }
}
