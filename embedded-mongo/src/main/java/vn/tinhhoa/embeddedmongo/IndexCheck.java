package vn.tinhhoa.embeddedmongo;

/// Whether an index says exactly what the documents say.
final class IndexCheck {

    private IndexCheck() {}

    static boolean isWhole(
            StoreConnection connection, CollectionSchema collection, IndexSchema index) {
        var sql =
                index.spec().unique()
                        ? "SELECT r FROM %s WHERE k = ?"
                        : "SELECT r FROM %s WHERE k = ? AND r = ?";
        long entries = 0;
        var plan = Plan.scan(false);
        try (var all = Candidates.withDocuments(connection, collection, plan)) {
            while (all.next()) {
                var keys = IndexKeys.of(index.spec(), all.document());
                boolean known = (keys.multikey() & ~index.multikey()) == 0;
                for (var key : keys.keys()) {
                    Object[] arguments =
                            index.spec().unique()
                                    ? new Object[] {key}
                                    : new Object[] {key, all.row()};
                    var row = connection.number(-1, sql.formatted(index.table()), arguments);
                    if (!known || row != all.row()) {
                        return false;
                    }
                    entries++;
                }
            }
        }
        return entries == new IndexTable(connection, index).size();
    }
}
