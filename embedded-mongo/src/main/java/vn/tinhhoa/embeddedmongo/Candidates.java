package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Walks the rows a plan leads to, each once.
final class Candidates implements AutoCloseable {

    private final StoreConnection connection;
    private final Plan plan;
    private final String sql;
    private final Set<Long> met = new HashSet<>();
    private int nextRange;
    private long examined;
    private @Nullable Rows rows;

    private Candidates(StoreConnection connection, Plan plan, String sql) {
        this.connection = connection;
        this.plan = plan;
        this.sql = sql;
    }

    static Candidates withDocuments(
            StoreConnection connection, CollectionSchema collection, Plan plan) {
        var direction = plan.backwards() ? "DESC" : "ASC";
        return new Candidates(
                connection,
                plan,
                plan.index() == null
                        ? "SELECT r, doc FROM %s ORDER BY r %s"
                                .formatted(collection.table(), direction)
                        : ("SELECT x.r, d.doc FROM %s x CROSS JOIN %s d ON d.r = x.r"
                                        + " WHERE x.k >= ? AND x.k < ? ORDER BY x.k %s, x.r %s")
                                .formatted(
                                        plan.index().table(),
                                        collection.table(),
                                        direction,
                                        direction));
    }

    /// The numbers of all rows from the one at a position on, but not more than so many.
    static long[] rows(
            StoreConnection connection,
            CollectionSchema collection,
            Plan plan,
            int from,
            int most) {
        var direction = plan.backwards() ? "DESC" : "ASC";
        var sql =
                plan.index() == null
                        ? "SELECT r FROM %s ORDER BY r %s".formatted(collection.table(), direction)
                        : "SELECT r FROM %s WHERE k >= ? AND k < ? ORDER BY k %s, r %s"
                                .formatted(plan.index().table(), direction, direction);
        var found = new long[16];
        int size = 0;
        try (var candidates = new Candidates(connection, plan, sql)) {
            for (int position = 0; size < most && candidates.next(); position++) {
                if (position >= from) {
                    if (size == found.length) {
                        found = Arrays.copyOf(found, size * 2);
                    }
                    found[size++] = candidates.row();
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    boolean next() {
        while (true) {
            if (rows == null && !openNext()) {
                return false;
            }
            if (rows != null && rows.next()) {
                examined++;
                if (isNew(row())) {
                    return true;
                }
            } else {
                close();
            }
        }
    }

    private boolean isNew(long row) {
        return !plan.repeats() || met.add(row);
    }

    private boolean openNext() {
        if (plan.index() == null) {
            if (nextRange++ > 0) {
                return false;
            }
            rows = connection.query(sql);
            return true;
        }
        var ranges = plan.ranges();
        if (nextRange == ranges.size()) {
            return false;
        }
        var range = ranges.get(plan.backwards() ? ranges.size() - 1 - nextRange : nextRange);
        nextRange++;
        rows = connection.query(sql, range.low(), range.high());
        return true;
    }

    long row() {
        return current().number(1);
    }

    Document document() {
        return DocumentBytes.decode(bytes());
    }

    /// The document as it lies in the file.
    byte[] bytes() {
        return current().bytes(2);
    }

    /// How many rows were looked at so far.
    long examined() {
        return examined;
    }

    private Rows current() {
        if (rows == null) {
            throw new IllegalStateException("no row");
        }
        return rows;
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
