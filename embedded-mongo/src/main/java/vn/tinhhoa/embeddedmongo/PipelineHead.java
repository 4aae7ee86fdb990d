package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The stages at the beginning of a pipeline that a `find` could answer, and those after them.
///
/// @param request what the first stages ask for
/// @param rest the stages after them
record PipelineHead(FindRequest request, List<Document> rest) {

    /// @param hint the index to use, or null
    /// @param deadline in [System#nanoTime()] terms, or null for none
    static PipelineHead of(
            List<Document> pipeline, @Nullable Object hint, @Nullable Long deadline) {
        var conditions = new ArrayList<Object>();
        int next = 0;
        while (next < pipeline.size()
                && pipeline.get(next).get("$match") instanceof Document condition) {
            conditions.add(condition);
            next++;
        }
        Document sort = null;
        if (next < pipeline.size() && pipeline.get(next).get("$sort") instanceof Document order) {
            sort = order;
            next++;
        }
        long skip = 0;
        if (next < pipeline.size() && pipeline.get(next).get("$skip") instanceof Number number) {
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
                new FindRequest(query, sort, skip, limit, 0, null, hint, deadline),
                pipeline.subList(next, pipeline.size()));
    }
}
