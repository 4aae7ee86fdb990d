package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.NamespaceExistsException;

import java.util.Comparator;
import java.util.List;

/// What makes, lists and removes collections and databases.
final class CollectionCommands {

    private static final int NAMESPACE_NOT_FOUND = 26;

    private final Session session;

    CollectionCommands(Session session) {
        this.session = session;
    }

    Document create(CommandRequest request) {
        var unsupported =
                new String[] {
                    "capped",
                    "size",
                    "max",
                    "validator",
                    "viewOn",
                    "pipeline",
                    "collation",
                    "timeseries",
                    "clusteredIndex",
                    "encryptedFields",
                    "expireAfterSeconds"
                };
        request.allow(unsupported);
        request.refuse(unsupported);
        if (session.schema().collection(request.database(), request.collection()) != null) {
            throw new NamespaceExistsException(
                    "Collection already exists. NS: " + request.namespace());
        }
        Catalogue.create(session, request.database(), request.collection());
        return Answers.ok();
    }

    Document drop(CommandRequest request) {
        request.allow();
        var collection = require(request);
        Catalogue.drop(session, collection);
        return Answers.ok("nIndexesWas", collection.indexes().size())
                .append("ns", request.namespace());
    }

    Document dropDatabase(CommandRequest request) {
        for (var collection : session.schema().collections(request.database())) {
            Catalogue.drop(session, collection);
        }
        return Answers.ok("dropped", request.database());
    }

    Document listCollections(CommandRequest request) {
        request.allow("filter", "nameOnly", "authorizedCollections", "cursor");
        var filter = request.document("filter");
        var matcher = new DefaultQueryMatcher();
        var found =
                session.schema().collections(request.database()).stream()
                        .sorted(Comparator.comparing(CollectionSchema::name))
                        .map(CollectionCommands::described)
                        .filter(document -> matcher.matches(document, filter))
                        .toList();
        return Answers.firstBatch(request.database() + ".$cmd.listCollections", 0, found);
    }

    private static Document described(CollectionSchema collection) {
        return new Document("name", collection.name())
                .append("type", "collection")
                .append("options", new Document())
                .append("info", new Document("readOnly", false))
                .append("idIndex", collection.idIndex().spec().document());
    }

    Document listDatabases(CommandRequest request) {
        request.allow("filter", "nameOnly", "authorizedDatabases");
        var filter = request.document("filter");
        var matcher = new DefaultQueryMatcher();
        var databases =
                session.schema().databases().stream()
                        .map(name -> new Document("name", name).append("empty", false))
                        .filter(document -> matcher.matches(document, filter))
                        .toList();
        return Answers.ok("databases", databases);
    }

    Document stats(CommandRequest request) {
        var collection = session.schema().collection(request.database(), request.collection());
        if (collection == null) {
            return Answers.ok("ns", request.namespace()).append("count", 0).append("size", 0);
        }
        long size = new DocTable(session.connection(), collection).dataSize();
        return Answers.ok("ns", request.namespace())
                .append("count", count(collection))
                .append("size", size)
                .append("nindexes", collection.indexes().size());
    }

    Document databaseStats(CommandRequest request) {
        var collections = session.schema().collections(request.database());
        long objects = 0;
        long size = 0;
        long indexes = 0;
        for (var collection : collections) {
            objects += count(collection);
            size += new DocTable(session.connection(), collection).dataSize();
            indexes += collection.indexes().size();
        }
        return Answers.ok("db", request.database())
                .append("collections", collections.size())
                .append("objects", objects)
                .append("dataSize", size)
                .append("indexes", indexes);
    }

    /// Compares every index with the documents.
    Document validate(CommandRequest request) {
        var collection = require(request);
        var errors =
                collection.indexes().stream()
                        .filter(index ->
                                !IndexCheck.isWhole(session.connection(), collection, index))
                        .map(index -> "index " + index.spec().name() + " differs from the data")
                        .toList();
        return Answers.ok("ns", request.namespace())
                .append("nrecords", count(collection))
                .append("nIndexes", collection.indexes().size())
                .append("valid", errors.isEmpty())
                .append("errors", List.copyOf(errors));
    }

    private long count(CollectionSchema collection) {
        return new IndexTable(session.connection(), collection.idIndex()).size();
    }

    CollectionSchema require(CommandRequest request) {
        var collection = session.schema().collection(request.database(), request.collection());
        if (collection == null) {
            throw new MongoServerError(
                    NAMESPACE_NOT_FOUND,
                    "NamespaceNotFound",
                    "ns not found: " + request.namespace());
        }
        return collection;
    }
}
