package vn.tinhhoa.embeddedmongo;

import java.sql.ResultSet;
import java.sql.SQLException;

/// The rows of a running statement; closing gives the statement back.
final class Rows implements AutoCloseable {

    interface Release {
        void run() throws SQLException;
    }

    private final ResultSet rows;
    private final Release release;
    private boolean closed;

    Rows(ResultSet rows, Release release) {
        this.rows = rows;
        this.release = release;
    }

    boolean next() {
        try {
            return rows.next();
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    long number(int column) {
        try {
            return rows.getLong(column);
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    byte[] bytes(int column) {
        try {
            return rows.getBytes(column);
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    String text(int column) {
        try {
            return rows.getString(column);
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            rows.close();
            release.run();
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }
}
