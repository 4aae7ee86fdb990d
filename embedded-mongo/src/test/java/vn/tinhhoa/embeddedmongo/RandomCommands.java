package vn.tinhhoa.embeddedmongo;

import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// Invents commands. What one of them gives does not depend on the order in which a store keeps its
/// documents, so that two stores can be compared.
final class RandomCommands {

    static final int IDS = 60;
    private static final List<String> WORDS =
            List.of("huế", "hội an", "Huế", "hạ long", "hạ", "", "đà nẵng", "🎭", "z\u0000a");

    private final Random random;

    RandomCommands(long seed) {
        random = new Random(seed);
    }

    /// A command with a name to print, and what it answers.
    record Command(String name, Function<MongoCollection<Document>, Object> work) {

        /// The answer, or the code of the error.
        Object run(MongoCollection<Document> collection) {
            try {
                return work.apply(collection);
            } catch (MongoException e) {
                return "error " + e.getCode();
            }
        }
    }

    Command next() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> insert();
            case 3 -> replace();
            case 4, 5 -> updateMany();
            case 6 -> upsert();
            case 7 -> findAndUpdate();
            case 8 -> delete();
            case 9 -> count();
            case 10 -> distinct();
            case 11 -> group();
            default -> find();
        };
    }

    private Command insert() {
        var document = document(random.nextInt(IDS));
        return new Command(
                "insert " + document,
                entries -> entries.insertOne(new Document(document)).getInsertedId());
    }

    private Command replace() {
        var document = document(random.nextInt(IDS));
        return new Command(
                "replace " + document,
                entries ->
                        entries.replaceOne(
                                new Document("_id", document.get("_id")),
                                new Document(document),
                                new ReplaceOptions().upsert(true)));
    }

    private Command updateMany() {
        var query = query();
        var update = update();
        return new Command(
                "update " + query + " " + update, entries -> entries.updateMany(query, update));
    }

    private Command upsert() {
        var query = new Document("_id", random.nextInt(IDS));
        var update = update();
        return new Command(
                "upsert " + query + " " + update,
                entries -> entries.updateOne(query, update, new UpdateOptions().upsert(true)));
    }

    private Command findAndUpdate() {
        var query = query();
        var update = update();
        var options =
                new FindOneAndUpdateOptions()
                        .sort(new Document("_id", random.nextBoolean() ? 1 : -1))
                        .returnDocument(
                                random.nextBoolean()
                                        ? ReturnDocument.AFTER
                                        : ReturnDocument.BEFORE);
        return new Command(
                "findAndUpdate " + query + " " + update,
                entries -> String.valueOf(entries.findOneAndUpdate(query, update, options)));
    }

    private Command delete() {
        var query = random.nextInt(6) == 0 ? query() : new Document("_id", random.nextInt(IDS));
        return new Command("delete " + query, entries -> entries.deleteMany(query));
    }

    private Command count() {
        var query = query();
        return new Command("count " + query, entries -> entries.countDocuments(query));
    }

    private Command distinct() {
        var query = query();
        return new Command(
                "distinct " + query,
                entries -> {
                    var values = new ArrayList<String>();
                    entries.find(query).forEach(entry -> values.add(text(entry.get("b"))));
                    return values.stream().distinct().sorted().toList();
                });
    }

    private Command group() {
        var query = query();
        var pipeline =
                List.of(
                        new Document("$match", query),
                        new Document("$sort", new Document("a", -1).append("_id", 1)),
                        new Document("$limit", 10),
                        new Document(
                                "$group",
                                new Document("_id", "$s.x").append("n", new Document("$sum", 1))));
        return new Command(
                "group " + query,
                entries ->
                        entries.aggregate(pipeline).into(new ArrayList<>()).stream()
                                .map(Document::toJson)
                                .sorted()
                                .toList());
    }

    private Command find() {
        var query = query();
        if (random.nextInt(3) == 0) {
            return new Command("find " + query, entries -> unordered(entries.find(query)));
        }
        var sort = sort();
        int skip = random.nextInt(4);
        int limit = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(20);
        return new Command(
                "find " + query + " sort " + sort + " skip " + skip + " limit " + limit,
                entries ->
                        entries.find(query)
                                .sort(sort)
                                .skip(skip)
                                .limit(limit)
                                .batchSize(7)
                                .map(RandomCommands::text)
                                .into(new ArrayList<>()));
    }

    static List<String> unordered(FindIterable<Document> found) {
        return found.map(RandomCommands::text).into(new ArrayList<>()).stream().sorted().toList();
    }

    private static String text(@Nullable Object value) {
        return value instanceof Document document ? document.toJson() : String.valueOf(value);
    }

    Document sort() {
        var sort = new Document();
        for (int i = random.nextInt(3); i > 0; i--) {
            sort.append(List.of("a", "b", "n", "s.x").get(random.nextInt(4)), sign());
        }
        return sort.append("_id", sign());
    }

    private int sign() {
        return random.nextBoolean() ? 1 : -1;
    }

    private Document document(int id) {
        var document = new Document("_id", id).append("n", random.nextInt(5));
        if (random.nextInt(5) > 0) {
            document.append("a", value());
        }
        if (random.nextInt(5) > 0) {
            document.append("b", WORDS.get(random.nextInt(WORDS.size())));
        }
        if (random.nextInt(3) > 0) {
            document.append("tags", tags());
        }
        if (random.nextInt(3) > 0) {
            document.append("s", new Document("x", random.nextInt(4)).append("y", value()));
        }
        return document;
    }

    private Object tags() {
        var tags = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tags.add("t" + random.nextInt(6));
        }
        return tags.size() == 1 && random.nextBoolean() ? tags.getFirst() : tags;
    }

    private @Nullable Object value() {
        return switch (random.nextInt(9)) {
            case 0 -> null;
            case 1 -> WORDS.get(random.nextInt(WORDS.size()));
            case 2 -> random.nextInt(6) + 0.5;
            case 3 -> (double) random.nextInt(6);
            case 4 -> (long) random.nextInt(6) << (random.nextBoolean() ? 0 : 40);
            case 5 -> new Date(1_700_000_000_000L + random.nextInt(5));
            case 6 -> random.nextBoolean();
            case 7 -> Decimal128.parse(random.nextInt(6) + ".00");
            default -> random.nextInt(6);
        };
    }

    Document query() {
        var query = new Document();
        for (int i = random.nextInt(3); i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> query.append("a", value());
                case 1 -> query.append("a", new Document(comparison(), notNull()));
                case 2 -> query.append("b", WORDS.get(random.nextInt(WORDS.size())));
                case 3 -> query.append("tags", "t" + random.nextInt(6));
                case 4 ->
                        query.append(
                                "a", new Document("$gte", 1).append("$lt", 1 + random.nextInt(6)));
                case 5 ->
                        query.append(
                                "_id",
                                new Document(
                                        "$in", List.of(random.nextInt(IDS), random.nextInt(IDS))));
                case 6 -> query.append("s.x", random.nextInt(4));
                default -> query.append("b", new Document("$regex", "^h"));
            }
        }
        return switch (random.nextInt(8)) {
            case 0 -> new Document("$and", List.of(query, new Document("n", random.nextInt(5))));
            case 1 -> query.append("tags", new Document("$exists", random.nextBoolean()));
            case 2 -> query.append("a", new Document("$ne", value()));
            default -> query;
        };
    }

    private Object notNull() {
        var value = value();
        return value == null ? 3 : value;
    }

    private String comparison() {
        return List.of("$gt", "$gte", "$lt", "$lte").get(random.nextInt(4));
    }

    private Document update() {
        return switch (random.nextInt(6)) {
            case 0 -> new Document("$set", new Document("a", value()));
            case 1 -> new Document("$unset", new Document("b", 1));
            case 2 -> new Document("$inc", new Document("n", 1));
            case 3 -> new Document("$set", new Document("tags", tags()));
            case 4 ->
                    new Document("$set", new Document("s", new Document("x", random.nextInt(4))))
                            .append("$max", new Document("n", random.nextInt(9)));
            default -> new Document("$set", new Document("b", WORDS.get(random.nextInt(8))));
        };
    }
}
