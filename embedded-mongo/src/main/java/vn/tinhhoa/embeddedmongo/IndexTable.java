package vn.tinhhoa.embeddedmongo;

import java.util.OptionalLong;

/// The table of one index: from keys to the rows of documents.
final class IndexTable {

    private final StoreConnection connection;
    private final IndexSchema index;

    IndexTable(StoreConnection connection, IndexSchema index) {
        this.connection = connection;
        this.index = index;
    }

    static String definition(IndexSchema index) {
        return index.spec().unique()
                ? "CREATE TABLE %s (k BLOB PRIMARY KEY, r INTEGER NOT NULL) WITHOUT ROWID"
                        .formatted(index.table())
                : "CREATE TABLE %s (k BLOB, r INTEGER, PRIMARY KEY (k, r)) WITHOUT ROWID"
                        .formatted(index.table());
    }

    OptionalLong row(byte[] key) {
        try (var rows =
                connection.query("SELECT r FROM %s WHERE k = ?".formatted(index.table()), key)) {
            return rows.next() ? OptionalLong.of(rows.number(1)) : OptionalLong.empty();
        }
    }

    void add(byte[] key, long row) {
        connection.execute("INSERT INTO %s VALUES (?, ?)".formatted(index.table()), key, row);
    }

    void remove(byte[] key, long row) {
        connection.execute(
                "DELETE FROM %s WHERE k = ? AND r = ?".formatted(index.table()), key, row);
    }

    long size() {
        return connection.number(0, "SELECT count(*) FROM " + index.table());
    }

    long size(KeyRange range) {
        return connection.number(
                0,
                "SELECT count(*) FROM %s WHERE k >= ? AND k < ?".formatted(index.table()),
                range.low(),
                range.high());
    }

    /// The size of a range, but not beyond a limit.
    long size(KeyRange range, long most) {
        return connection.number(
                0,
                "SELECT count(*) FROM (SELECT 1 FROM %s WHERE k >= ? AND k < ? LIMIT ?)"
                        .formatted(index.table()),
                range.low(),
                range.high(),
                most);
    }

    void clear() {
        connection.define("DELETE FROM " + index.table());
    }
}
