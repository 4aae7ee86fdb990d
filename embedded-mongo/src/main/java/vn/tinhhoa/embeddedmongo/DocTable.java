package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

/// The documents of one collection by row number.
final class DocTable {

    private final StoreConnection connection;
    private final String table;

    DocTable(StoreConnection connection, CollectionSchema collection) {
        this.connection = connection;
        this.table = collection.table();
    }

    @Nullable Document read(long row) {
        try (var rows = connection.query("SELECT doc FROM %s WHERE r = ?".formatted(table), row)) {
            return rows.next() ? DocumentBytes.decode(rows.bytes(1)) : null;
        }
    }

    long add(byte[] document) {
        return connection.number(
                0, "INSERT INTO %s (doc) VALUES (?) RETURNING r".formatted(table), document);
    }

    void replace(long row, byte[] document) {
        connection.execute("UPDATE %s SET doc = ? WHERE r = ?".formatted(table), document, row);
    }

    void remove(long row) {
        connection.execute("DELETE FROM %s WHERE r = ?".formatted(table), row);
    }

    /// The bytes that all documents take.
    long dataSize() {
        return connection.number(0, "SELECT sum(length(doc)) FROM " + table);
    }
}
