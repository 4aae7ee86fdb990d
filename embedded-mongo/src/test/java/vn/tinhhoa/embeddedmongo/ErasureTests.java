package vn.tinhhoa.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/// What was erased stands in no file any more: the bytes are read past SQLite.
class ErasureTests {

    private static final int PEOPLE = 4_000;
    private static final Pattern NAME = Pattern.compile("(person|kept)-\\d{5}-[a-f0-9]+");

    @TempDir Path directory;

    @Test
    void nothing_of_what_was_erased_stays_in_a_file() throws IOException {
        try (var store = EmbeddedMongo.start(directory);
                var client = MongoClients.create(store.uri("erasure"))) {
            var people = client.getDatabase("erasure").getCollection("people");
            people.createIndex(new Document("email", 1));
            people.createIndex(new Document("names", 1));
            var random = new Random(20261126);
            enter(people, random);
            assertThat(names()).hasSizeGreaterThan(PEOPLE);
            erase(people, random);

            store.scrub();

            assertThat(names()).hasSizeGreaterThanOrEqualTo(PEOPLE).noneMatch(ErasureTests::erased);
            assertThat(people.countDocuments()).isEqualTo(PEOPLE);
        }
    }

    @Test
    void it_happens_by_itself() {
        var settings = StoreSettings.DEFAULT.withSweepEvery(Duration.ofMillis(50));
        try (var store = EmbeddedMongo.start(directory, settings);
                var client = MongoClients.create(store.uri("erasure"))) {
            var people = client.getDatabase("erasure").getCollection("people");
            people.insertOne(new Document("_id", 1).append("name", "person-00001-a"));
            people.deleteOne(new Document("_id", 1));

            await().atMost(Duration.ofMinutes(1)).until(() -> names().isEmpty());
        }
    }

    private static boolean erased(String name) {
        return name.startsWith("person");
    }

    private static void enter(MongoCollection<Document> people, Random random) {
        for (int i = 0; i < PEOPLE; i += 100) {
            for (var kind : new String[] {"person", "kept"}) {
                var some = new ArrayList<Document>();
                for (int j = i; j < i + 100; j++) {
                    var name = "%s-%05d-%x".formatted(kind, j, random.nextInt());
                    var text = "x".repeat(random.nextInt(600)) + " " + name;
                    some.add(
                            new Document("_id", random.nextLong())
                                    .append("kind", kind)
                                    .append("email", random.nextInt(1000) + name + "@example.la")
                                    .append("names", List.of(name, j + name))
                                    .append("text", text.repeat(1 + random.nextInt(4))));
                }
                people.insertMany(some);
            }
        }
    }

    /// Some are erased by emptying what names them, the others are deleted.
    private static void erase(MongoCollection<Document> people, Random random) {
        for (var person : people.find(Filters.eq("kind", "person"))) {
            var id = Filters.eq("_id", person.get("_id"));
            if (random.nextBoolean()) {
                people.updateOne(
                        id,
                        Updates.combine(
                                Updates.unset("names"),
                                Updates.unset("email"),
                                Updates.set("text", "erased")));
            } else {
                people.deleteOne(id);
            }
        }
        people.deleteMany(Filters.eq("kind", "person"));
    }

    private Set<String> names() throws IOException {
        var found = new HashSet<String>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                NAME.matcher(bytes).results().forEach(name -> found.add(name.group()));
            }
        }
        return found;
    }
}
