package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.NoopOplog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// `insert`, `update`, `delete`: lists of statements. A statement is done wholly or not at all; one
/// that fails is reported, and ends the command where the order matters.
final class WriteCommands {

    private final Session session;

    WriteCommands(Session session) {
        this.session = session;
    }

    Document insert(CommandRequest request) {
        request.allow("documents", "ordered", "bypassDocumentValidation");
        var schema = Catalogue.require(session, request.database(), request.collection());
        var collection = new SqliteCollection(session, schema);
        var statements = new Statements(request);
        int inserted = 0;
        for (var document : request.documents("documents")) {
            if (statements.attempt(
                    () -> {
                        collection.addDocument(document);
                        return true;
                    })) {
                inserted++;
            }
            if (statements.ended()) {
                break;
            }
        }
        return statements.answer(Answers.ok("n", inserted));
    }

    Document update(CommandRequest request) {
        request.allow("updates", "ordered", "bypassDocumentValidation", "let");
        request.refuse("let");
        var statements = new Statements(request);
        var upserted = new ArrayList<Document>();
        var sum = new int[2];
        int index = 0;
        for (var statement : request.documents("updates")) {
            int position = index++;
            statements.attempt(() -> {
                var result = update(request, request.statement(statement));
                sum[0] += result.matched();
                sum[1] += result.modified();
                if (result.upserted() != null) {
                    upserted.add(new Document("index", position).append("_id", result.upserted()));
                    sum[0]++;
                }
                return true;
            });
            if (statements.ended()) {
                break;
            }
        }
        var answer = Answers.ok("n", sum[0]).append("nModified", sum[1]);
        if (!upserted.isEmpty()) {
            answer.append("upserted", upserted);
        }
        return statements.answer(answer);
    }

    private UpdateOutcome update(CommandRequest request, CommandRequest statement) {
        statement.allow("q", "u", "multi", "upsert", "arrayFilters", "hint", "collation", "c");
        statement.refuse("collation", "c");
        var query = statement.document("q");
        var change = FindAndModifyCommand.change(statement.fields().get("u"));
        boolean multi = statement.flag("multi");
        boolean upsert = statement.flag("upsert");
        if (multi && change.keySet().stream().anyMatch(key -> !key.startsWith("$"))) {
            throw new FailedToParseException("multi update only works with $ operators");
        }
        var schema = session.schema().collection(request.database(), request.collection());
        if (schema == null && !upsert) {
            return new UpdateOutcome(0, 0, null);
        }
        var collection =
                new SqliteCollection(
                        session,
                        Catalogue.require(session, request.database(), request.collection()));
        if (statement.fields().containsKey("arrayFilters")) {
            return new FindAndModifyCommand(session).updateWithArrayFilters(collection, statement);
        }
        return UpdateOutcome.of(
                collection.updateDocuments(
                        query, change, ArrayFilters.empty(), multi, upsert, NoopOplog.get()));
    }

    Document delete(CommandRequest request) {
        request.allow("deletes", "ordered", "let");
        request.refuse("let");
        var schema = session.schema().collection(request.database(), request.collection());
        var statements = new Statements(request);
        var deleted = new int[1];
        for (var fields : request.documents("deletes")) {
            statements.attempt(() -> {
                var statement = request.statement(fields);
                statement.allow("q", "limit", "hint", "collation");
                statement.refuse("collation");
                if (schema != null) {
                    deleted[0] +=
                            new SqliteCollection(session, schema)
                                    .deleteDocuments(
                                            statement.document("q"),
                                            (int) statement.number("limit"));
                }
                return true;
            });
            if (statements.ended()) {
                break;
            }
        }
        return statements.answer(Answers.ok("n", deleted[0]));
    }

    /// Runs statement after statement and keeps what went wrong.
    private final class Statements {

        private final boolean ordered;
        private final List<Document> errors = new ArrayList<>();
        private int next;

        Statements(CommandRequest request) {
            ordered = !request.fields().containsKey("ordered") || request.flag("ordered");
        }

        boolean attempt(Supplier<Boolean> statement) {
            int index = next++;
            var before = session.schema();
            session.connection().execute("SAVEPOINT statement");
            boolean done = false;
            try {
                done = statement.get();
            } catch (MongoServerException e) {
                errors.add(Answers.writeError(index, e));
                session.connection().execute("ROLLBACK TO statement");
                session.restore(before);
            }
            session.connection().execute("RELEASE statement");
            return done;
        }

        boolean ended() {
            return ordered && !errors.isEmpty();
        }

        Document answer(Document answer) {
            return errors.isEmpty() ? answer : answer.append("writeErrors", errors);
        }
    }
}
