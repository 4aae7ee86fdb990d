package vn.tinhhoa.embeddedmongo;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.sql.SQLException;

/// SQLite refused something. The transaction it happened in is lost.
final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int PRIMARY_CODE = 0xff;

    private final int code;

    StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
        this.code =
                cause instanceof SQLiteException sqlite
                        ? sqlite.getResultCode().code & PRIMARY_CODE
                        : SQLiteErrorCode.SQLITE_ERROR.code;
    }

    boolean isFull() {
        return code == SQLiteErrorCode.SQLITE_FULL.code;
    }
}
