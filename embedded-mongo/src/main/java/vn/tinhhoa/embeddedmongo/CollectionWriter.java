package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Stores documents and keeps the indexes equal to them. Unique keys are looked up before anything
/// is written: only one writer runs at a time, so nobody can come between.
final class CollectionWriter {

    private final Session session;
    private final CollectionSchema collection;
    private final DocTable table;

    CollectionWriter(Session session, CollectionSchema collection) {
        this.session = session;
        this.collection = collection;
        this.table = new DocTable(session.connection(), collection);
    }

    long add(Document document) {
        var bytes = DocumentBytes.encode(document);
        var keys = keys(document);
        for (int i = 0; i < keys.size(); i++) {
            refuseTaken(collection.indexes().get(i), keys.get(i), document, -1);
        }
        long row = table.add(bytes);
        for (int i = 0; i < keys.size(); i++) {
            addKeys(collection.indexes().get(i), keys.get(i), row);
        }
        return row;
    }

    void replace(long row, Document before, Document after) {
        var bytes = DocumentBytes.encode(after);
        var oldKeys = keys(before);
        var newKeys = keys(after);
        for (int i = 0; i < newKeys.size(); i++) {
            refuseTaken(collection.indexes().get(i), newKeys.get(i), after, row);
        }
        table.replace(row, bytes);
        for (int i = 0; i < newKeys.size(); i++) {
            var index = new IndexTable(session.connection(), collection.indexes().get(i));
            for (var key : oldKeys.get(i).keys()) {
                if (!newKeys.get(i).keys().contains(key)) {
                    index.remove(key, row);
                }
            }
            newKeys.get(i).keys().removeAll(oldKeys.get(i).keys());
            addKeys(collection.indexes().get(i), newKeys.get(i), row);
        }
    }

    void remove(long row, Document document) {
        var keys = keys(document);
        for (int i = 0; i < keys.size(); i++) {
            var index = new IndexTable(session.connection(), collection.indexes().get(i));
            keys.get(i).keys().forEach(key -> index.remove(key, row));
        }
        table.remove(row);
    }

    /// Enters every document into an index that is still empty.
    void fill(IndexSchema index) {
        long multikey = 0;
        var plan = Plan.scan(false);
        try (var all = Candidates.withDocuments(session.connection(), collection, plan)) {
            var entries = new IndexTable(session.connection(), index);
            while (all.next()) {
                var document = all.document();
                var keys = IndexKeys.of(index.spec(), document);
                refuseTaken(index, keys, document, -1);
                keys.keys().forEach(key -> entries.add(key, all.row()));
                multikey |= keys.multikey();
            }
        }
        if ((multikey & ~index.multikey()) != 0) {
            Catalogue.markMultikey(session, collection, index, multikey);
        }
    }

    private List<IndexKeys> keys(Document document) {
        var keys = new ArrayList<IndexKeys>(collection.indexes().size());
        for (var index : collection.indexes()) {
            keys.add(IndexKeys.of(index.spec(), document));
        }
        return keys;
    }

    private void addKeys(IndexSchema index, IndexKeys keys, long row) {
        var entries = new IndexTable(session.connection(), index);
        keys.keys().forEach(key -> entries.add(key, row));
        if ((keys.multikey() & ~index.multikey()) != 0) {
            var current = session.schema().collection(collection.database(), collection.name());
            if (current != null) {
                Catalogue.markMultikey(session, current, index, keys.multikey());
            }
        }
    }

    private void refuseTaken(IndexSchema index, IndexKeys keys, Document document, long own) {
        if (!index.spec().unique()) {
            return;
        }
        var entries = new IndexTable(session.connection(), index);
        for (var key : keys.keys()) {
            var taken = entries.row(key);
            if (taken.isPresent() && taken.getAsLong() != own) {
                throw new DuplicateKeyError(
                        collection.namespace(),
                        "%s dup key: %s".formatted(index.spec().name(), shown(index, document)));
            }
        }
    }

    private static String shown(IndexSchema index, Document document) {
        return index.spec().parts().stream()
                .map(part ->
                        part.path()
                                + ": "
                                + Json.toCompactJsonValue(
                                        Utils.getSubdocumentValueCollectionAware(
                                                document, part.path())))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
