package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which collections and indexes there are. Their numbers are never used twice, so that a name of a
/// table means one thing forever.
final class Catalogue {

    private static final int FORMAT = 1;
    private static final int MAX_NAMESPACE = 255;

    private volatile Schema published;

    private Catalogue(Schema schema) {
        this.published = schema;
    }

    /// Prepares a new file, or reads what an older one holds.
    ///
    /// @throws IllegalStateException where a later version of this program wrote the file
    static Catalogue open(StoreConnection connection) {
        connection.define("BEGIN IMMEDIATE");
        connection.define(
                "CREATE TABLE IF NOT EXISTS store (name TEXT PRIMARY KEY, value INTEGER NOT NULL)");
        connection.define(
                "CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                        + " db TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (db, name))");
        connection.define(
                "CREATE TABLE IF NOT EXISTS indexes (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                        + " collection INTEGER NOT NULL, spec BLOB NOT NULL,"
                        + " multikey INTEGER NOT NULL)");
        connection.execute("INSERT OR IGNORE INTO store VALUES ('format', ?)", (long) FORMAT);
        long format = connection.number(FORMAT, "SELECT value FROM store WHERE name = 'format'");
        connection.define("COMMIT");
        if (format != FORMAT) {
            throw new IllegalStateException("it was written by a later version of this program");
        }
        return new Catalogue(load(connection));
    }

    Schema current() {
        return published;
    }

    void publish(Schema schema) {
        published = schema;
    }

    static long version(StoreConnection connection) {
        return connection.number(0, "PRAGMA user_version");
    }

    static Schema load(StoreConnection connection) {
        var indexes = new HashMap<Long, List<IndexSchema>>();
        try (var rows =
                connection.query(
                        "SELECT id, collection, spec, multikey FROM indexes ORDER BY id")) {
            while (rows.next()) {
                var spec = IndexSpec.parse(DocumentBytes.decode(rows.bytes(3)));
                indexes.computeIfAbsent(rows.number(2), id -> new ArrayList<>())
                        .add(new IndexSchema(rows.number(1), spec, rows.number(4)));
            }
        }
        var collections = new HashMap<String, CollectionSchema>();
        try (var rows = connection.query("SELECT id, db, name FROM collections")) {
            while (rows.next()) {
                var collection =
                        new CollectionSchema(
                                rows.number(1),
                                rows.text(2),
                                rows.text(3),
                                List.copyOf(indexes.getOrDefault(rows.number(1), List.of())));
                collections.put(collection.namespace(), collection);
            }
        }
        return new Schema(version(connection), Map.copyOf(collections));
    }

    /// The collection, made where it is missing.
    static CollectionSchema require(Session session, String database, String name) {
        var existing = session.schema().collection(database, name);
        return existing != null ? existing : create(session, database, name);
    }

    static CollectionSchema create(Session session, String database, String name) {
        if (name.isEmpty() || name.contains("$") || name.startsWith("system.")) {
            throw new MongoServerError(
                    73, "InvalidNamespace", "Invalid collection name: '" + name + "'");
        }
        if (database.length() + 1 + name.length() > MAX_NAMESPACE) {
            throw new MongoServerError(
                    73, "InvalidNamespace", "The name of the collection is too long: " + name);
        }
        long id =
                session.connection()
                        .number(
                                0,
                                "INSERT INTO collections (db, name) VALUES (?, ?) RETURNING id",
                                database,
                                name);
        var collection = new CollectionSchema(id, database, name, List.of());
        session.connection()
                .define(
                        "CREATE TABLE %s (r INTEGER PRIMARY KEY, doc BLOB NOT NULL)"
                                .formatted(collection.table()));
        session.change(schema -> schema.with(collection));
        addIndex(session, collection, IndexSpec.idIndex());
        return require(session, database, name);
    }

    static void drop(Session session, CollectionSchema collection) {
        for (var index : collection.indexes()) {
            session.connection().define("DROP TABLE " + index.table());
        }
        session.connection().define("DROP TABLE " + collection.table());
        session.connection().execute("DELETE FROM indexes WHERE collection = ?", collection.id());
        session.connection().execute("DELETE FROM collections WHERE id = ?", collection.id());
        session.change(schema -> schema.without(collection));
    }

    /// Makes an empty index; filling it is the caller's.
    static IndexSchema addIndex(Session session, CollectionSchema collection, IndexSpec spec) {
        Document described = spec.document();
        long id =
                session.connection()
                        .number(
                                0,
                                "INSERT INTO indexes (collection, spec, multikey) VALUES (?, ?, 0)"
                                        + " RETURNING id",
                                collection.id(),
                                DocumentBytes.encode(described));
        var index = new IndexSchema(id, spec, 0);
        session.connection().define(IndexTable.definition(index));
        session.change(schema -> schema.with(collection.with(index)));
        return index;
    }

    static void dropIndex(Session session, CollectionSchema collection, IndexSchema index) {
        session.connection().define("DROP TABLE " + index.table());
        session.connection().execute("DELETE FROM indexes WHERE id = ?", index.id());
        session.change(schema -> schema.with(collection.without(index)));
    }

    static void markMultikey(
            Session session, CollectionSchema collection, IndexSchema index, long bits) {
        session.connection()
                .execute(
                        "UPDATE indexes SET multikey = multikey | ? WHERE id = ?",
                        bits,
                        index.id());
        session.change(schema ->
                schema.with(collection.changed(index, found -> found.withMultikey(bits))));
    }
}
