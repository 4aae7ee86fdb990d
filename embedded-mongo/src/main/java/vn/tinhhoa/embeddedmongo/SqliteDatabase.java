package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.message.MongoQuery;

import io.netty.channel.Channel;

import org.jspecify.annotations.Nullable;

/// One database as one command sees it: where the library's stages find other collections.
record SqliteDatabase(Session session, String name) implements MongoDatabase {

    @Override
    public String getDatabaseName() {
        return name;
    }

    @Override
    public @Nullable MongoCollection<?> resolveCollection(
            String collectionName, boolean throwIfNotFound) {
        var schema = session.schema().collection(name, collectionName);
        if (schema != null) {
            return new SqliteCollection(session, schema);
        }
        if (throwIfNotFound) {
            throw new MongoServerError(
                    26, "NamespaceNotFound", "ns not found: " + name + "." + collectionName);
        }
        return null;
    }

    @Override
    public boolean isEmpty() {
        return session.schema().collections(name).isEmpty();
    }

    @Override
    public void handleClose(Channel channel) {
        // A view of one command holds nothing for a client.
    }

    @Override
    public Document handleCommand(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver databaseResolver,
            Oplog oplog) {
        throw unsupported();
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw unsupported();
    }

    @Override
    public MongoCollection<?> createCollectionOrThrowIfExists(
            String collectionName, CollectionOptions options) {
        throw unsupported();
    }

    @Override
    public void drop(Oplog oplog) {
        throw unsupported();
    }

    @Override
    public void dropCollection(String collectionName, Oplog oplog) {
        throw unsupported();
    }

    @Override
    public void moveCollection(
            MongoDatabase oldDatabase, MongoCollection<?> collection, String newCollectionName) {
        throw unsupported();
    }

    @Override
    public void unregisterCollection(String collectionName) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("commands do not come this way");
    }
}
