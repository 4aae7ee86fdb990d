package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

/// What is searched for.
///
/// @param limit 0 for no limit
/// @param batchSize how many documents the first answer holds, 0 for the usual number
/// @param deadline in [System#nanoTime()] terms, or null for none
record FindRequest(
        Document query,
        @Nullable Document sort,
        long skip,
        long limit,
        int batchSize,
        @Nullable Document projection,
        @Nullable Object hint,
        @Nullable Long deadline) {

    static FindRequest of(Document query) {
        return new FindRequest(query, null, 0, 0, 0, null, null, null);
    }
}
