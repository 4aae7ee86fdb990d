package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// `createIndexes`, `dropIndexes`, `listIndexes`.
final class IndexCommands {

    private static final int OPTIONS_CONFLICT = 85;
    private static final int KEY_CONFLICT = 86;

    private final Session session;

    IndexCommands(Session session) {
        this.session = session;
    }

    Document create(CommandRequest request) {
        request.allow("indexes", "commitQuorum");
        boolean existed =
                session.schema().collection(request.database(), request.collection()) != null;
        int before =
                Catalogue.require(session, request.database(), request.collection())
                        .indexes()
                        .size();
        for (var description : request.documents("indexes")) {
            add(request, IndexSpec.parse(description));
        }
        int after =
                Catalogue.require(session, request.database(), request.collection())
                        .indexes()
                        .size();
        var answer =
                Answers.ok("numIndexesBefore", before)
                        .append("numIndexesAfter", after)
                        .append("createdCollectionAutomatically", !existed);
        return before == after ? answer.append("note", "all indexes already exist") : answer;
    }

    private void add(CommandRequest request, IndexSpec spec) {
        var collection = Catalogue.require(session, request.database(), request.collection());
        if (spec.isId()) {
            return;
        }
        for (var existing : collection.indexes()) {
            boolean sameName = existing.spec().name().equals(spec.name());
            boolean sameKey = existing.spec().sameKey(spec);
            if (sameName && sameKey && existing.spec().sameOptions(spec)) {
                return;
            }
            if (sameName && !sameKey) {
                throw new MongoServerError(
                        KEY_CONFLICT,
                        "IndexKeySpecsConflict",
                        "an index named '%s' exists with other fields".formatted(spec.name()));
            }
            boolean sameMeaning =
                    sameKey && Objects.equals(existing.spec().partial(), spec.partial());
            if (sameName || sameMeaning) {
                throw new MongoServerError(
                        OPTIONS_CONFLICT,
                        "IndexOptionsConflict",
                        "the index '%s' exists with another name or other options"
                                .formatted(existing.spec().name()));
            }
        }
        var index = Catalogue.addIndex(session, collection, spec);
        new CollectionWriter(session, collection.with(index)).fill(index);
    }

    Document drop(CommandRequest request) {
        request.allow("index");
        var collection = new CollectionCommands(session).require(request);
        int before = collection.indexes().size();
        var wanted = request.fields().get("index");
        if ("*".equals(wanted)) {
            for (var index : collection.indexes()) {
                if (!index.spec().isId()) {
                    drop(request, index);
                }
            }
        } else if (wanted instanceof Iterable<?> names) {
            for (var name : names) {
                drop(request, find(collection, name));
            }
        } else {
            drop(request, find(collection, wanted));
        }
        return Answers.ok("nIndexesWas", before);
    }

    private void drop(CommandRequest request, IndexSchema index) {
        if (index.spec().isId()) {
            throw new MongoServerError(72, "InvalidOptions", "cannot drop _id index");
        }
        Catalogue.dropIndex(session, new CollectionCommands(session).require(request), index);
    }

    private static IndexSchema find(CollectionSchema collection, @Nullable Object wanted) {
        return collection.indexes().stream()
                .filter(index ->
                        index.spec().name().equals(wanted)
                                || Objects.equals(index.spec().document().get("key"), wanted))
                .findFirst()
                .orElseThrow(() -> new IndexNotFoundException("index not found: [" + wanted + "]"));
    }

    Document list(CommandRequest request) {
        request.allow("cursor");
        List<Document> found =
                new CollectionCommands(session)
                        .require(request).indexes().stream()
                                .map(index -> index.spec().document())
                                .toList();
        return Answers.firstBatch(request.namespace(), 0, found);
    }
}
