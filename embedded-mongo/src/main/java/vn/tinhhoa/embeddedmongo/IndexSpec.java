package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What an index is asked to be. What cannot be honoured is refused here.
///
/// @param partial only documents that match this are indexed
/// @param expireAfterSeconds documents whose date in the first field is older are removed
/// @param document how the index was described, as `listIndexes` tells it
record IndexSpec(
        String name,
        List<Part> parts,
        boolean unique,
        boolean sparse,
        @Nullable Document partial,
        @Nullable Long expireAfterSeconds,
        Document document) {

    private static final int CANNOT_CREATE = 67;
    private static final Set<String> KNOWN =
            Set.of(
                    "name",
                    "key",
                    "ns",
                    "v",
                    "background",
                    "unique",
                    "sparse",
                    "partialFilterExpression",
                    "expireAfterSeconds");

    /// One field of an index.
    record Part(String path, boolean descending) {

        /// Array positions in a path mean something else to queries than to indexes.
        boolean hasPosition() {
            return List.of(path.split("\\.")).stream()
                    .anyMatch(step -> step.chars().allMatch(Character::isDigit));
        }
    }

    static IndexSpec idIndex() {
        return parse(new Document("key", new Document("_id", 1)).append("name", "_id_"));
    }

    static IndexSpec parse(Document description) {
        for (var option : description.keySet()) {
            if (!KNOWN.contains(option) && description.get(option) != null) {
                throw refused("the index option '" + option + "' is not supported");
            }
        }
        if (!(description.get("key") instanceof Document key) || key.isEmpty()) {
            throw refused("an index needs at least one field");
        }
        if (!(description.get("name") instanceof String name) || name.isEmpty()) {
            throw refused("an index needs a name");
        }
        var stored = new Document("v", 2).append("key", key).append("name", name);
        boolean id = key.keySet().equals(Set.of("_id"));
        boolean unique = Utils.isTrue(description.get("unique"));
        boolean sparse = Utils.isTrue(description.get("sparse"));
        var partial = (Document) description.get("partialFilterExpression");
        var expiry = (Number) description.get("expireAfterSeconds");
        if (unique) {
            stored.put("unique", true);
        }
        if (sparse) {
            stored.put("sparse", true);
        }
        stored.putIfNotNull("partialFilterExpression", partial);
        stored.putIfNotNull("expireAfterSeconds", expiry);
        if (sparse && partial != null) {
            throw refused("an index cannot be both sparse and partial");
        }
        if (expiry != null && (key.size() != 1 || id)) {
            throw refused("only an index on one field other than _id can expire documents");
        }
        return new IndexSpec(
                id ? "_id_" : name,
                parts(key),
                unique || id,
                sparse,
                partial,
                expiry == null ? null : expiry.longValue(),
                stored);
    }

    private static List<Part> parts(Document key) {
        var parts = new ArrayList<Part>();
        for (var field : key.entrySet()) {
            if (!(field.getValue() instanceof Number direction) || direction.doubleValue() == 0) {
                throw refused(
                        "the index kind '%s' of '%s' is not supported"
                                .formatted(field.getValue(), field.getKey()));
            }
            if (field.getKey().startsWith("$") || field.getKey().contains("$**")) {
                throw refused("wildcard indexes are not supported");
            }
            parts.add(new Part(field.getKey(), direction.doubleValue() < 0));
        }
        return List.copyOf(parts);
    }

    private static MongoServerError refused(String why) {
        return new MongoServerError(CANNOT_CREATE, "CannotCreateIndex", why);
    }

    boolean isId() {
        return name.equals("_id_");
    }

    boolean sameKey(IndexSpec other) {
        return parts.equals(other.parts);
    }

    boolean sameOptions(IndexSpec other) {
        return unique == other.unique
                && sparse == other.sparse
                && Objects.equals(partial, other.partial)
                && Objects.equals(expireAfterSeconds, other.expireAfterSeconds);
    }
}
