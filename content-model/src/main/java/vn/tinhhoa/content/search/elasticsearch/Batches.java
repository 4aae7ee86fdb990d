package vn.tinhhoa.content.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;

import vn.tinhhoa.content.search.IndexEntry;
import vn.tinhhoa.content.search.SearchUnavailableException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Writes changes to one index, so many at a time that a request stays within a few megabytes.
final class Batches {

    private static final int MOST_CHANGES = 500;
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final String NO_SUCH_INDEX = "index_not_found_exception";

    private final Connection connection;

    Batches(Connection connection) {
        this.connection = connection;
    }

    /// @param alias of the index
    /// @param refresh `True` when the changes must be found at once
    /// @throws IndexGoneException when the index is dropped
    void put(String alias, List<IndexEntry> entries, Refresh refresh) {
        var batch = new ArrayList<BulkOperation>();
        var characters = 0L;
        for (var entry : entries) {
            if (characters > MOST_CHARACTERS || batch.size() == MOST_CHANGES) {
                write(alias, batch, Refresh.False);
                batch.clear();
                characters = 0;
            }
            var id = entry.document().id();
            batch.add(
                    BulkOperation.of(change ->
                            change.index(put -> put.id(id).document(StoredEntry.of(entry)))));
            characters += entry.content().length();
        }
        write(alias, batch, refresh);
    }

    /// @throws IndexGoneException when the index is dropped
    void remove(String alias, Collection<String> ids, Refresh refresh) {
        var batch =
                ids.stream()
                        .map(id -> BulkOperation.of(change -> change.delete(gone -> gone.id(id))))
                        .toList();
        write(alias, batch, refresh);
    }

    private void write(String alias, List<BulkOperation> batch, Refresh refresh) {
        if (batch.isEmpty()) {
            return;
        }
        var response =
                connection.write(
                        "take changes",
                        client ->
                                client.bulk(bulk ->
                                        bulk.index(alias)
                                                .requireAlias(true)
                                                .refresh(refresh)
                                                .operations(batch)));
        if (response.errors()) {
            response.items().forEach(Batches::requireTaken);
        }
    }

    private static void requireTaken(BulkResponseItem item) {
        var error = item.error();
        if (error != null) {
            var reason =
                    "The search index does not take %s: %s".formatted(item.id(), error.reason());
            throw NO_SUCH_INDEX.equals(error.type())
                    ? new IndexGoneException(reason)
                    : new SearchUnavailableException(reason, null);
        }
    }

    /// The index that was written to is dropped.
    static final class IndexGoneException extends SearchUnavailableException {

        private static final long serialVersionUID = 1L;

        IndexGoneException(String message) {
            super(message, null);
        }
    }
}
