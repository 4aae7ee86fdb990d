package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import de.bwaldvogel.mongo.oplog.NoopOplog;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Runs the pipelines of one command: the head of each is answered like a `find`, with indexes;
/// plain projections and unions are ours, the library does the rest.
final class Pipelines {

    /// How the driver counts documents.
    private static final List<Document> COUNTING =
            List.of(
                    new Document(
                            "$group", new Document("_id", 1).append("n", new Document("$sum", 1))));

    private final Session session;
    private final String database;
    private final @Nullable Object hint;
    private final @Nullable Long deadline;

    Pipelines(Session session, CommandRequest request) {
        this.session = session;
        this.database = request.database();
        this.hint = request.fields().get("hint");
        this.deadline = request.deadline();
    }

    List<Document> results(String collection, List<Document> pipeline) {
        return results(collection, PipelineHead.of(pipeline, hint, deadline));
    }

    private List<Document> results(String name, PipelineHead head) {
        var schema = session.schema().collection(database, name);
        if (schema == null) {
            return List.of();
        }
        if (head.rest().equals(COUNTING)) {
            var sum = new Finder(session.connection(), schema, head.request()).count();
            return sum == 0 ? List.of() : List.of(new Document("_id", 1).append("n", (int) sum));
        }
        var collection = new SqliteCollection(session, schema);
        var documents = documents(collection, head.request());
        var together = new ArrayList<Document>();
        for (var stage : head.rest()) {
            if (stage.get("$project") instanceof Document fields
                    && PipelineCheck.isPlainProjection(fields)) {
                var before = run(together, collection, documents).toList();
                documents = collection.projected(before, fields).stream();
                together.clear();
            } else if (stage.containsKey("$unionWith")) {
                documents =
                        Stream.concat(
                                run(List.copyOf(together), collection, documents),
                                union(stage.get("$unionWith")).stream());
                together.clear();
            } else {
                together.add(stage);
            }
        }
        return run(together, collection, documents).toList();
    }

    private List<Document> union(@Nullable Object with) {
        if (with instanceof String whole) {
            return results(whole, PipelineHead.of(List.of(), null, deadline));
        }
        if (with instanceof Document union && union.get("coll") instanceof String name) {
            var pipeline =
                    union.containsKey("pipeline")
                            ? Aggregation.parse(union.get("pipeline"))
                            : List.<Document>of();
            return results(name, PipelineHead.of(pipeline, null, deadline));
        }
        throw new FailedToParseException(
                "$unionWith needs a collection, or an object with 'coll' and 'pipeline'");
    }

    private Stream<Document> run(
            List<Document> stages, SqliteCollection collection, Stream<Document> documents) {
        return Aggregation.fromPipeline(
                        stages,
                        name -> new SqliteDatabase(session, name),
                        new SqliteDatabase(session, database),
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
}
