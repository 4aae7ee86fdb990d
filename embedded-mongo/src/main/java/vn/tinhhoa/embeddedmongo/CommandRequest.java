package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import de.bwaldvogel.mongo.exception.MongoServerError;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A command, or one statement of it. Fields it does not know are refused, not overlooked.
record CommandRequest(String name, String database, Document fields) {

    private static final Set<String> EVERYWHERE =
            Set.of(
                    "$db",
                    "$readPreference",
                    "$clusterTime",
                    "lsid",
                    "comment",
                    "maxTimeMS",
                    "writeConcern");

    static CommandRequest of(String database, Document command) {
        return new CommandRequest(command.keySet().iterator().next(), database, command);
    }

    CommandRequest statement(Document statement) {
        return new CommandRequest(name, database, statement);
    }

    /// @throws MongoServerError for any field that is not one of these
    void allow(String... known) {
        var allowed = Set.of(known);
        for (var field : fields.keySet()) {
            if (!allowed.contains(field) && !EVERYWHERE.contains(field) && !field.equals(name)) {
                throw new MongoServerError(
                        40415,
                        "Location40415",
                        "the field '%s' of '%s' is not supported".formatted(field, name));
            }
        }
        if (fields.get("readConcern") instanceof Document concern
                && "snapshot".equals(concern.get("level"))) {
            throw new MongoServerError(
                    72, "InvalidOptions", "read concern 'snapshot' is not supported");
        }
        if (fields.get("writeConcern") instanceof Document concern
                && concern.get("w") instanceof Number copies
                && copies.intValue() > 1) {
            throw new BadValueException("cannot use 'w' > 1 when a host is not replicated");
        }
    }

    /// @throws MongoServerError where one of these asks for anything
    void refuse(String... unsupported) {
        for (var field : unsupported) {
            var value = fields.get(field);
            boolean nothing =
                    value instanceof Document document && document.isEmpty()
                            || value instanceof Document collation
                                    && "simple".equals(collation.get("locale"));
            if (Utils.isTrue(value) && !nothing) {
                throw new MongoServerError(
                        115,
                        "CommandNotSupported",
                        "'%s' of '%s' is not supported".formatted(field, name));
            }
        }
    }

    String collection() {
        if (fields.get(name) instanceof String collection && !collection.isEmpty()) {
            return collection;
        }
        throw new MongoServerError(
                73, "InvalidNamespace", "'%s' needs the name of a collection".formatted(name));
    }

    String namespace() {
        return database + "." + collection();
    }

    /// An empty document where the field is missing.
    Document document(String field) {
        var found = optional(field);
        return found == null ? new Document() : found;
    }

    @Nullable Document optional(String field) {
        var value = fields.get(field);
        if (value == null || value instanceof Document) {
            return (Document) value;
        }
        throw new FailedToParseException("'%s' must be a document".formatted(field));
    }

    long number(String field) {
        var value = fields.get(field);
        if (value == null) {
            return 0;
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new FailedToParseException("'%s' must be a number".formatted(field));
    }

    boolean flag(String field) {
        return Utils.isTrue(fields.get(field));
    }

    List<Document> documents(String field) {
        var result = new ArrayList<Document>();
        if (fields.get(field) instanceof Iterable<?> values) {
            for (var value : values) {
                if (!(value instanceof Document document)) {
                    throw new FailedToParseException(
                            "'%s' must be an array of documents".formatted(field));
                }
                result.add(document);
            }
            return result;
        }
        throw new FailedToParseException("'%s' must be an array".formatted(field));
    }

    /// When the client will have lost patience.
    @Nullable Long deadline() {
        long millis = number("maxTimeMS");
        return millis > 0 ? System.nanoTime() + millis * 1_000_000 : null;
    }
}
