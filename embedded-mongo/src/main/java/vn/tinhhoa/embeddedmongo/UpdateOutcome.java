package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

/// What one update statement did.
///
/// @param upserted the `_id` of the document it made, if it made one
record UpdateOutcome(int matched, int modified, @Nullable Object upserted) {

    /// From the answer of the library.
    static UpdateOutcome of(Document answer) {
        return new UpdateOutcome(
                number(answer, "n"), number(answer, "nModified"), answer.get("upserted"));
    }

    private static int number(Document answer, String field) {
        return answer.get(field) instanceof Number number ? number.intValue() : 0;
    }
}
