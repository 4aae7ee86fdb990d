package vn.tinhhoa.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class ConcurrencyTests {

    @TempDir Path directory;
    private EmbeddedMongo store;
    private MongoClient client;
    private MongoCollection<Document> entries;

    @BeforeEach
    void open() {
        store = EmbeddedMongo.start(directory);
        client = MongoClients.create(store.uri("concurrent"));
        entries = client.getDatabase("concurrent").getCollection("entries");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        var results = new ArrayList<T>();
        try (var executor = Executors.newFixedThreadPool(tasks.size())) {
            for (var result : executor.invokeAll(tasks)) {
                results.add(result.get());
            }
        }
        return results;
    }

    /// One command changes both documents, and each of them in several places: a reader sees all of
    /// it or nothing.
    @Test
    void nobody_reads_half_a_write() throws Exception {
        entries.insertMany(List.of(state("a", 0), state("b", 0)));
        var writing = new AtomicBoolean(true);
        Callable<Integer> writer =
                () -> {
                    for (int i = 1; i <= 400; i++) {
                        var values = Collections.nCopies(50, i);
                        entries.updateMany(
                                new Document(),
                                Updates.combine(
                                        Updates.set("x", i),
                                        Updates.set("list", values),
                                        Updates.set("y", i)));
                    }
                    writing.set(false);
                    return 0;
                };
        Callable<Integer> reader =
                () -> {
                    int reads = 0;
                    do {
                        var found = entries.find().into(new ArrayList<>());
                        var seen = found.stream().flatMap(ConcurrencyTests::values).distinct();
                        assertThat(seen).hasSize(1);
                        reads++;
                    } while (writing.get());
                    return reads;
                };
        int reads = together(List.of(writer, reader, reader)).stream().mapToInt(n -> n).sum();
        assertThat(reads).isPositive();
    }

    private static Document state(String id, int value) {
        return new Document("_id", id)
                .append("x", value)
                .append("list", List.of(value))
                .append("y", value);
    }

    private static java.util.stream.Stream<Object> values(Document document) {
        var values = new ArrayList<Object>(document.getList("list", Integer.class));
        values.add(document.get("x"));
        values.add(document.get("y"));
        return values.stream();
    }

    @Test
    void counters_never_lose_an_increment() throws Exception {
        entries.insertOne(new Document("_id", "n").append("value", 0));
        Callable<Integer> adder =
                () -> {
                    for (int i = 0; i < 100; i++) {
                        entries.findOneAndUpdate(Filters.eq("n"), Updates.inc("value", 1));
                        entries.updateOne(Filters.eq("n"), Updates.inc("value", 1));
                    }
                    return 0;
                };
        together(Collections.nCopies(6, adder));
        assertThat(entries.find().first()).containsEntry("value", 1200);
    }

    @Test
    void only_one_of_many_gets_a_unique_key() throws Exception {
        entries.createIndex(
                new Document("path", 1), new com.mongodb.client.model.IndexOptions().unique(true));
        Callable<Integer> taker =
                () -> {
                    int taken = 0;
                    for (int i = 0; i < 50; i++) {
                        try {
                            entries.insertOne(new Document("path", i));
                            taken++;
                        } catch (com.mongodb.MongoWriteException e) {
                            assertThat(e.getError().getCode()).isEqualTo(11000);
                        }
                    }
                    return taken;
                };
        var taken = together(Collections.nCopies(6, taker));
        assertThat(taken.stream().mapToInt(n -> n).sum()).isEqualTo(50);
        assertThat(entries.countDocuments()).isEqualTo(50);
    }

    @Test
    void indexes_are_built_while_others_write_and_read() throws Exception {
        entries.insertMany(
                IntStream.range(0, 3000)
                        .mapToObj(i -> new Document("_id", i).append("at", i % 97).append("n", i))
                        .toList());
        var next = new AtomicInteger(3000);
        var building = new AtomicBoolean(true);
        Callable<Integer> writer =
                () -> {
                    int done = 0;
                    do {
                        int i = next.getAndIncrement();
                        entries.insertOne(
                                new Document("_id", i)
                                        .append("at", i % 97)
                                        .append("tags", List.of(i % 3, i % 5)));
                        entries.updateOne(Filters.eq(i - 2000), Updates.set("at", i % 89));
                        entries.deleteOne(Filters.eq(i - 2900));
                        done++;
                    } while (building.get());
                    return done;
                };
        Callable<Integer> reader =
                () -> {
                    int reads = 0;
                    do {
                        var found = entries.find(Filters.eq("at", 13)).into(new ArrayList<>());
                        assertThat(found)
                                .isNotEmpty()
                                .allSatisfy(entry -> assertThat(entry).containsEntry("at", 13));
                        reads++;
                    } while (building.get());
                    return reads;
                };
        Callable<Integer> builder =
                () -> {
                    try {
                        for (int round = 0; round < 3; round++) {
                            entries.createIndex(new Document("at", 1));
                            entries.createIndex(new Document("tags", 1).append("at", -1));
                            entries.dropIndex("at_1");
                        }
                        entries.createIndex(new Document("at", -1).append("n", 1));
                    } finally {
                        building.set(false);
                    }
                    return 0;
                };
        together(List.of(writer, writer, reader, builder));
        assertThat(client.getDatabase("concurrent").runCommand(new Document("validate", "entries")))
                .containsEntry("valid", true)
                .containsEntry("nIndexes", 3);
    }

    @Test
    void a_backup_taken_under_writes_is_whole() throws Exception {
        entries.createIndex(new Document("group", 1));
        var saved = directory.resolve("saved");
        var copying = new AtomicBoolean(true);
        var acknowledged = new AtomicInteger();
        Callable<Integer> writer =
                () -> {
                    int i = 0;
                    do {
                        int group = i++;
                        entries.insertMany(
                                List.of(
                                        new Document("group", group)
                                                .append("text", "x".repeat(999)),
                                        new Document("group", group)));
                        acknowledged.set(i);
                    } while (copying.get());
                    return i;
                };
        Callable<Integer> backup =
                () -> {
                    try {
                        while (acknowledged.get() < 50) {
                            Thread.yield();
                        }
                        int before = acknowledged.get();
                        store.backup(saved.resolve("documents.sqlite"));
                        return before;
                    } finally {
                        copying.set(false);
                    }
                };
        int before = together(List.of(backup, writer)).getFirst();
        try (var copy = EmbeddedMongo.start(saved);
                var other = MongoClients.create(copy.uri("concurrent"))) {
            var database = other.getDatabase("concurrent");
            var copied = database.getCollection("entries");
            assertThat(copied.countDocuments()).isEven().isGreaterThanOrEqualTo(2L * before);
            assertThat(copied.countDocuments(Filters.eq("group", before - 1))).isEqualTo(2);
            assertThat(database.runCommand(new Document("validate", "entries")))
                    .containsEntry("valid", true);
        }
    }
}
