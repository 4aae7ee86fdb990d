package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;

import java.util.List;

/// The rest of an answer, fetched batch by batch. It holds no snapshot and no connection.
interface OpenCursor {

    List<Document> next(Session session, int batchSize);

    boolean isExhausted();
}
