package vn.tinhhoa.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Random commands on this store and on the library's own storage in memory, which knows no
/// indexes: both must answer alike. Here each search is also made without the indexes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomHistoryTests {

    private EmbeddedMongo store;
    private MongoClient client;
    private final MongoServer memory = new MongoServer(new MemoryBackend());
    private MongoClient other;

    @BeforeAll
    void open(@TempDir Path directory) {
        store = EmbeddedMongo.start(directory);
        client = MongoClients.create(store.uri("random"));
        other = MongoClients.create(memory.bindAndGetConnectionString());
    }

    @AfterAll
    void close() {
        client.close();
        other.close();
        store.close();
        memory.shutdownNow();
    }

    @Test
    void every_history_gives_the_same_answers() {
        for (int seed = 0; seed < 6; seed++) {
            history(seed, 400);
        }
    }

    @Test
    @Tag("long")
    void long_histories_give_the_same_answers() {
        for (int seed = 1000; seed < 1060; seed++) {
            history(seed, 1500);
        }
    }

    private void history(long seed, int commands) {
        var ours = client.getDatabase("random").getCollection("history" + seed);
        var theirs = other.getDatabase("random").getCollection("history" + seed);
        createIndexes(ours);
        var random = new RandomCommands(seed);
        for (int i = 0; i < commands; i++) {
            var command = random.next();
            var name = "seed %d, command %d: %s".formatted(seed, i, command.name());
            assertThat(String.valueOf(command.run(ours)))
                    .as(name)
                    .isEqualTo(String.valueOf(command.run(theirs)));
            if (i % 5 == 0) {
                compareWithScan(ours, random.query(), random.sort(), name);
            }
        }
        assertThat(RandomCommands.unordered(ours.find()))
                .isEqualTo(RandomCommands.unordered(theirs.find()));
        assertThat(
                        client.getDatabase("random")
                                .runCommand(new Document("validate", "history" + seed)))
                .containsEntry("valid", true);
    }

    private static void createIndexes(MongoCollection<Document> entries) {
        entries.createIndex(new Document("a", 1).append("n", -1));
        entries.createIndex(new Document("b", -1).append("a", 1));
        entries.createIndex(new Document("tags", 1).append("a", -1));
        entries.createIndex(new Document("s.x", 1), new IndexOptions().sparse(true));
        entries.createIndex(
                new Document("b", 1).append("_id", 1),
                new IndexOptions()
                        .name("partial")
                        .partialFilterExpression(new Document("n", new Document("$gte", 2))));
    }

    private static void compareWithScan(
            MongoCollection<Document> entries, Document query, Document sort, String name) {
        var natural = new Document("$natural", 1);
        assertThat(entries.find(query).sort(sort).into(new java.util.ArrayList<>()))
                .as("%s; find %s sort %s", name, query, sort)
                .isEqualTo(
                        entries.find(query)
                                .sort(sort)
                                .hint(natural)
                                .into(new java.util.ArrayList<>()));
        assertThat(entries.find(query).sort(sort).limit(5).into(new java.util.ArrayList<>()))
                .as("%s; find %s sort %s limit 5", name, query, sort)
                .isEqualTo(
                        entries.find(query)
                                .sort(sort)
                                .hint(natural)
                                .limit(5)
                                .into(new java.util.ArrayList<>()));
    }
}
