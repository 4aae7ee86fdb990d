package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

import java.util.List;

/// Remembers the rows still to be looked at. A document that was changed in the meantime is given
/// as it is now, if it still matches; one that was removed is left out.
final class RowCursor implements OpenCursor {

    private static final int PLAN_KILLED = 175;

    private final CollectionSchema collection;
    private final FindRequest request;
    private final long[] rows;
    private final DefaultQueryMatcher matcher = new DefaultQueryMatcher();
    private int position;
    private long left;

    RowCursor(CollectionSchema collection, FindRequest request, Finder.Found found) {
        this.collection = collection;
        this.request = request;
        this.rows = found.rest();
        this.left = found.left();
    }

    @Override
    public synchronized List<Document> next(Session session, int batchSize) {
        var current = session.schema().collection(collection.database(), collection.name());
        if (current == null || current.id() != collection.id()) {
            throw new MongoServerError(
                    PLAN_KILLED, "QueryPlanKilled", "the collection was dropped");
        }
        var table = new DocTable(session.connection(), current);
        var batch = new Batch(batchSize);
        while (!isExhausted() && !batch.isFull()) {
            var document = table.read(rows[position++]);
            if (document != null && matcher.matches(document, request.query())) {
                batch.add(document);
                left--;
            }
        }
        return Projections.apply(session, current, request.projection(), batch.documents());
    }

    @Override
    public synchronized boolean isExhausted() {
        return position == rows.length || left == 0;
    }
}
