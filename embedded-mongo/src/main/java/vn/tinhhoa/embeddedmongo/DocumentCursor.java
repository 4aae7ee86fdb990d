package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/// What an aggregation computed, waiting to be fetched.
final class DocumentCursor implements OpenCursor {

    private final Queue<Document> documents;

    DocumentCursor(List<Document> documents) {
        this.documents = new ArrayDeque<>(documents);
    }

    synchronized List<Document> next(int batchSize) {
        var batch = new Batch(batchSize);
        while (!documents.isEmpty() && !batch.isFull()) {
            batch.add(documents.remove());
        }
        return batch.documents();
    }

    @Override
    public List<Document> next(Session session, int batchSize) {
        return next(batchSize);
    }

    @Override
    public synchronized boolean isExhausted() {
        return documents.isEmpty();
    }
}
