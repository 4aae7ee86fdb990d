package vn.tinhhoa.embeddedmongo;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;

/// One SQLite connection and its prepared statements, for one thread at a time. A statement in use
/// is out of the store of idle ones, so that the same SQL may be running twice.
final class StoreConnection implements AutoCloseable {

    private static final int PAGE_SIZE = 8192;
    private static final int WRITER_CACHE_KIB = 8192;
    private static final int READER_CACHE_KIB = 2048;
    private static final int BUSY_MILLIS = 20_000;
    private static final int WAL_LIMIT = 64 << 20;
    private static final int IDLE_STATEMENTS = 200;

    private final Connection connection;
    private final Map<String, ArrayDeque<PreparedStatement>> idle =
            new LinkedHashMap<>(64, 0.75f, true);
    private int idleCount;

    private StoreConnection(Connection connection) {
        this.connection = connection;
    }

    static StoreConnection writer(Path file, StoreSettings settings) {
        var config = configuration(WRITER_CACHE_KIB);
        config.setPageSize(PAGE_SIZE);
        config.setJournalMode(JournalMode.WAL);
        config.setJournalSizeLimit(WAL_LIMIT);
        var connection = open(file, config);
        connection.pragma("secure_delete", 1);
        if (settings.maxPages() > 0) {
            connection.pragma("max_page_count", settings.maxPages());
        }
        return connection;
    }

    static StoreConnection reader(Path file) {
        return open(file, configuration(READER_CACHE_KIB));
    }

    private static SQLiteConfig configuration(int cacheKib) {
        var config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-cacheKib);
        return config;
    }

    private static StoreConnection open(Path file, SQLiteConfig config) {
        try {
            return new StoreConnection(config.createConnection("jdbc:sqlite:" + file));
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /// Runs a statement that returns no rows and tells how many rows it changed.
    int execute(String sql, @Nullable Object... arguments) {
        try {
            var statement = take(sql, arguments);
            var changed = statement.executeUpdate();
            giveBack(sql, statement);
            return changed;
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /// The caller closes the rows.
    Rows query(String sql, @Nullable Object... arguments) {
        try {
            var statement = take(sql, arguments);
            return new Rows(statement.executeQuery(), () -> giveBack(sql, statement));
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /// The first column of the first row, or the default where there is no row.
    long number(long otherwise, String sql, @Nullable Object... arguments) {
        try (var rows = query(sql, arguments)) {
            return rows.next() ? rows.number(1) : otherwise;
        }
    }

    /// Definitions and pragmas, which are not worth keeping prepared.
    void define(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    void pragma(String name, long value) {
        define("PRAGMA " + name + " = " + value);
    }

    private PreparedStatement take(String sql, @Nullable Object... arguments) throws SQLException {
        var waiting = idle.get(sql);
        PreparedStatement statement;
        if (waiting == null || waiting.isEmpty()) {
            statement = connection.prepareStatement(sql);
        } else {
            statement = waiting.pop();
            idleCount--;
        }
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Long number -> statement.setLong(i + 1, number);
                case String text -> statement.setString(i + 1, text);
                case null -> statement.setNull(i + 1, java.sql.Types.NULL);
                default -> throw new IllegalArgumentException(sql);
            }
        }
        return statement;
    }

    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        idle.computeIfAbsent(sql, key -> new ArrayDeque<>()).push(statement);
        if (++idleCount > IDLE_STATEMENTS) {
            var oldest = idle.entrySet().iterator();
            var statements = oldest.next().getValue();
            oldest.remove();
            idleCount -= statements.size();
            for (var old : statements) {
                old.close();
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }
}
