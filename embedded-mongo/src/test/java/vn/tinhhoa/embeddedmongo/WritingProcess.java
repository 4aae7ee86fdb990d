package vn.tinhhoa.embeddedmongo;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Writes until it is killed, and says before and after each command what it does.
final class WritingProcess {

    static final int DOCUMENTS = 3;
    private static final int WRITERS = 4;

    private final MongoCollection<Document> entries;
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private WritingProcess(MongoCollection<Document> entries) {
        this.entries = entries;
    }

    /// Arguments: the directory and a name for this round.
    public static void main(String[] arguments) {
        var store = EmbeddedMongo.start(Path.of(arguments[0]));
        var client = MongoClients.create(store.uri("crash"));
        var entries = client.getDatabase("crash").getCollection("entries");
        CrashTests.createIndexes(entries);
        var process = new WritingProcess(entries);
        for (int writer = 0; writer < WRITERS; writer++) {
            var name = arguments[1] + "-" + writer;
            Thread.ofPlatform().start(() -> process.write(name));
        }
    }

    private void write(String name) {
        var random = new Random(name.hashCode());
        for (int i = 0; ; i++) {
            var group = name + "-" + i;
            int number = i;
            tell("insert", group, () -> entries.insertMany(documents(group, number)));
            for (int n = random.nextInt(3); n > 0; n--) {
                var older = name + "-" + Math.max(0, i - random.nextInt(5));
                tell(
                        "update",
                        older,
                        () ->
                                entries.updateMany(
                                        Filters.eq("group", older),
                                        Updates.combine(
                                                Updates.inc("n", 1),
                                                Updates.push("tags", "t" + number % 7))));
            }
            if (random.nextInt(4) == 0) {
                var older = name + "-" + Math.max(0, i - random.nextInt(5));
                tell("delete", older, () -> entries.deleteMany(Filters.eq("group", older)));
            }
        }
    }

    private static List<Document> documents(String group, int number) {
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(i ->
                        new Document("_id", group + "-" + i)
                                .append("group", group)
                                .append("n", 0)
                                .append("at", number)
                                .append("key", group + "/" + i)
                                .append("text", "x".repeat(number * 37 % 3000))
                                .append("tags", List.of("t" + i)))
                .toList();
    }

    private void tell(String verb, String group, Runnable command) {
        out.println("> " + verb + " " + group);
        command.run();
        out.println("< " + verb + " " + group);
    }
}
