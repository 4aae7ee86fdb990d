package vn.tinhhoa.portal.rights;

import com.mongodb.event.CommandStartedEvent;

import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonValue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One thing that a user of MongoDB may do with one collection.
///
/// @param action as MongoDB calls it in a role's privileges
record Right(String collection, String action) implements Comparable<Right> {

    private static final Set<String> FREE =
            Set.of(
                    "hello",
                    "isMaster",
                    "ping",
                    "buildInfo",
                    "endSessions",
                    // Of cursors of one's own.
                    "getMore",
                    "killCursors");
    private static final Set<String> HARMLESS_STAGES =
            Set.of(
                    "$match",
                    "$sort",
                    "$skip",
                    "$limit",
                    "$project",
                    "$group",
                    "$unwind",
                    "$addFields",
                    "$count",
                    "$facet",
                    "$sample",
                    "$replaceRoot");

    /// What is needed to send a command.
    static Set<Right> needed(CommandStartedEvent event) {
        var name = event.getCommandName();
        var command = event.getCommand();
        var needed = new TreeSet<Right>();
        if (FREE.contains(name)) {
            return needed;
        }
        var collection =
                command.get(name).isString() ? command.getString(name).getValue() : "(database)";
        for (var action : actions(name, command)) {
            needed.add(new Right(collection, action));
        }
        return needed;
    }

    private static List<String> actions(String name, BsonDocument command) {
        return switch (name) {
            case "find", "count", "distinct" -> List.of("find");
            case "aggregate" ->
                    isHarmless(command.get(name), command.getArray("pipeline"))
                            ? List.of("find")
                            : List.of(command.toJson());
            case "insert", "listIndexes" -> List.of(name);
            case "delete" -> List.of("remove");
            case "update" ->
                    command.getArray("updates").stream().anyMatch(one -> upserts(one.asDocument()))
                            ? List.of("update", "insert")
                            : List.of("update");
            case "findAndModify" ->
                    command.getBoolean("remove", BsonBoolean.FALSE).getValue()
                            ? List.of("find", "remove")
                            : upserts(command)
                                    ? List.of("find", "update", "insert")
                                    : List.of("find", "update");
            default -> List.of(name);
        };
    }

    /// Whether a pipeline only reads this one collection.
    private static boolean isHarmless(BsonValue collection, BsonArray pipeline) {
        return pipeline.stream()
                .map(BsonValue::asDocument)
                .allMatch(stage ->
                        HARMLESS_STAGES.contains(stage.getFirstKey())
                                || stage.containsKey("$unionWith")
                                        && isUnion(collection, stage.getDocument("$unionWith")));
    }

    private static boolean isUnion(BsonValue collection, BsonDocument union) {
        return union.get("coll").equals(collection)
                && isHarmless(collection, union.getArray("pipeline"));
    }

    private static boolean upserts(BsonDocument one) {
        return one.getBoolean("upsert", BsonBoolean.FALSE).getValue();
    }

    @Override
    public int compareTo(Right other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return collection + ": " + action;
    }
}
