package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// `findAndModify`, and updates with array filters, which the library knows only there.
final class FindAndModifyCommand {

    private final Session session;

    FindAndModifyCommand(Session session) {
        this.session = session;
    }

    static Document change(@Nullable Object update) {
        if (update instanceof Document change) {
            return change;
        }
        throw new FailedToParseException(
                "an update must be a document; pipelines are not supported");
    }

    Document run(CommandRequest request) {
        request.allow(
                "query",
                "sort",
                "remove",
                "update",
                "new",
                "fields",
                "upsert",
                "collation",
                "arrayFilters",
                "hint",
                "let",
                "bypassDocumentValidation");
        request.refuse("collation", "let");
        boolean remove = request.flag("remove");
        if (remove == request.fields().containsKey("update")) {
            throw new FailedToParseException(
                    "Either an update or remove=true must be specified, not both");
        }
        if (remove && (request.flag("new") || request.flag("upsert"))) {
            throw new FailedToParseException("remove goes with neither 'new' nor 'upsert'");
        }
        if (!remove) {
            change(request.fields().get("update"));
        }
        var fields = request.optional("fields");
        if (fields != null) {
            Projections.check(fields);
        }
        var schema = session.schema().collection(request.database(), request.collection());
        if (schema == null && !request.flag("upsert")) {
            return answer(request, null, null, false);
        }
        var collection =
                new SqliteCollection(
                        session,
                        Catalogue.require(session, request.database(), request.collection()));
        var before = first(collection, request);
        var command = request.fields().clone();
        command.put("query", request.document("query"));
        command.remove("fields");
        if (!remove) {
            command.put("new", true);
        }
        var after = (Document) collection.findAndModify(command).get("value");
        boolean created = before == null && after != null;
        var value = remove || request.flag("new") ? after : before;
        if (value != null && fields != null && !fields.isEmpty()) {
            value = collection.projected(List.of(value), fields).getFirst();
        }
        return answer(request, value, created ? after : null, before != null);
    }

    private static @Nullable Document first(SqliteCollection collection, CommandRequest request) {
        var selector =
                new Document("query", request.document("query"))
                        .append("orderby", request.optional("sort"));
        var found = collection.handleQuery(new QueryParameters(selector, 0, 1)).iterator();
        return found.hasNext() ? found.next() : null;
    }

    private static Document answer(
            CommandRequest request,
            @Nullable Document value,
            @Nullable Document created,
            boolean existed) {
        var last = new Document("n", existed || created != null ? 1 : 0);
        if (!request.flag("remove")) {
            last.append("updatedExisting", existed);
        }
        if (created != null) {
            last.append("upserted", created.get("_id"));
        }
        return Answers.ok("lastErrorObject", last).append("value", value);
    }

    /// Changes the matching documents one by one.
    UpdateOutcome updateWithArrayFilters(SqliteCollection collection, CommandRequest statement) {
        var query = statement.document("q");
        var ids = new ArrayList<Object>();
        for (var document : collection.handleQuery(query)) {
            ids.add(document.get("_id"));
            if (!statement.flag("multi")) {
                break;
            }
        }
        var command =
                new Document("update", statement.fields().get("u"))
                        .append("arrayFilters", statement.fields().get("arrayFilters"))
                        .append("new", true);
        if (ids.isEmpty() && statement.flag("upsert")) {
            command.append("query", query).append("upsert", true);
            return collection.findAndModify(command).get("value") instanceof Document created
                    ? new UpdateOutcome(0, 0, created.get("_id"))
                    : new UpdateOutcome(0, 0, null);
        }
        int modified = 0;
        for (var id : ids) {
            var exactly = new Document("$and", List.of(new Document("_id", id), query));
            var before = collection.handleQuery(exactly, 0, 1).iterator().next().cloneDeeply();
            var after = collection.findAndModify(command.append("query", exactly)).get("value");
            modified += before.equals(after) ? 0 : 1;
        }
        return new UpdateOutcome(ids.size(), modified, null);
    }
}
