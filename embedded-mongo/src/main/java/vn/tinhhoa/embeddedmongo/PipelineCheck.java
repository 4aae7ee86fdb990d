package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Refuses what the library would do in another way than MongoDB, and stages that write.
final class PipelineCheck {

    private static final int NOT_SUPPORTED = 40324;
    private static final Set<String> REFUSED =
            Set.of("$out", "$merge", "$changeStream", "$indexStats", "$collStats", "$geoNear");

    private PipelineCheck() {}

    static void check(List<Document> pipeline) {
        pipeline.forEach(stage -> check(stage, false));
    }

    private static void check(Document stage, boolean nested) {
        for (var entry : stage.entrySet()) {
            if (REFUSED.contains(entry.getKey())) {
                throw refused("the stage '" + entry.getKey() + "' is not supported");
            }
            if (entry.getValue() instanceof Document fields) {
                checkFields(entry.getKey(), fields, nested);
            }
        }
    }

    private static void checkFields(String stage, Document fields, boolean nested) {
        switch (stage) {
            case "$addFields" -> refuseNestedFields(stage, fields);
            case "$project" -> {
                if (nested || !isPlainProjection(fields)) {
                    refuseNestedFields(stage, fields);
                }
            }
            case "$facet" -> fields.values().forEach(PipelineCheck::checkNested);
            case "$lookup" -> checkNested(fields.get("pipeline"));
            case "$unionWith" -> checkEach(fields.get("pipeline"), nested);
            default -> {
                // Nothing else has fields of its own.
            }
        }
    }

    private static void checkNested(@Nullable Object pipeline) {
        checkEach(pipeline, true);
    }

    private static void checkEach(@Nullable Object pipeline, boolean nested) {
        if (pipeline instanceof Iterable<?> stages) {
            for (var stage : stages) {
                if (stage instanceof Document document) {
                    check(document, nested);
                }
            }
        }
    }

    private static void refuseNestedFields(String stage, Document fields) {
        for (var path : fields.keySet()) {
            if (path.contains(".")) {
                throw refused(
                        "the nested field '%s' in this %s is not supported".formatted(path, stage));
            }
        }
    }

    /// Whether a `$project` only leaves fields in or out, as the projection of a `find` does.
    static boolean isPlainProjection(Document fields) {
        return fields.values().stream()
                .allMatch(value -> value instanceof Number || value instanceof Boolean);
    }

    private static MongoServerError refused(String why) {
        return new MongoServerError(NOT_SUPPORTED, "Location40324", why);
    }
}
