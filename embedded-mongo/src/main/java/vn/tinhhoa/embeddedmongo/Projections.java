package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Which fields of a document the client gets.
final class Projections {

    private static final Set<String> KNOWN = Set.of("$elemMatch", "$slice");

    private Projections() {}

    static List<Document> apply(
            Session session,
            CollectionSchema collection,
            @Nullable Document projection,
            List<Document> documents) {
        if (projection == null || projection.isEmpty()) {
            return documents;
        }
        check(projection);
        return new SqliteCollection(session, collection).projected(documents, projection);
    }

    /// The library would overlook what it does not know.
    static void check(Document projection) {
        for (var field : projection.entrySet()) {
            boolean plain =
                    field.getValue() instanceof Number || field.getValue() instanceof Boolean;
            boolean known =
                    field.getValue() instanceof Document operator
                            && KNOWN.containsAll(operator.keySet());
            boolean positional = field.getKey().endsWith(".$") || field.getKey().contains(".$.");
            if (!plain && !known || positional) {
                throw new BadValueException(
                        "the projection of '" + field.getKey() + "' is not supported");
            }
        }
    }
}
