package vn.tinhhoa.embeddedmongo;

import java.util.function.UnaryOperator;

/// What one command works in: a connection inside a transaction, and the schema as that transaction
/// sees it.
final class Session {

    private final StoreConnection connection;
    private final boolean writing;
    private Schema schema;

    Session(StoreConnection connection, Schema schema, boolean writing) {
        this.connection = connection;
        this.schema = schema;
        this.writing = writing;
    }

    StoreConnection connection() {
        return connection;
    }

    Schema schema() {
        return schema;
    }

    /// Undoes what was done to the schema, with a savepoint or transaction.
    void restore(Schema before) {
        schema = before;
    }

    /// Changes the schema for this transaction; others see it after the commit.
    void change(UnaryOperator<Schema> change) {
        if (!writing) {
            throw new IllegalStateException("the schema cannot be changed while reading");
        }
        schema = change.apply(schema);
        connection.pragma("user_version", schema.version());
    }
}
