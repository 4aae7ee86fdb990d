package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;

/// `aggregate`: checks what is asked and hands out the results.
final class AggregateCommand {

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
        var results = new Pipelines(session, request).results(request.collection(), pipeline);
        var cursor = new DocumentCursor(results);
        int batchSize = (int) request.statement(request.document("cursor")).number("batchSize");
        var first = cursor.next(batchSize);
        return Answers.firstBatch(request.namespace(), cursors.keep(cursor, false), first);
    }
}
