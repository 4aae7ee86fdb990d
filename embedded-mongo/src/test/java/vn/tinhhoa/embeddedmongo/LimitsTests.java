package vn.tinhhoa.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// What happens at the edges: a full disk, documents whose time is over, forgotten cursors.
class LimitsTests {

    private static final int FULL = 14031;

    @TempDir Path directory;
    private EmbeddedMongo store;
    private MongoClient client;

    @BeforeEach
    void open() {
        store = EmbeddedMongo.start(directory);
        client = MongoClients.create(store.uri("limits"));
    }

    private MongoCollection<Document> open(StoreSettings settings) {
        close();
        store = EmbeddedMongo.start(directory, settings);
        client = MongoClients.create(store.uri("limits"));
        return client.getDatabase("limits").getCollection("entries");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void survives_a_full_disk_and_goes_on_when_there_is_room() {
        var entries = open(StoreSettings.DEFAULT.withMaxPages(200));
        entries.createIndex(new Document("n", 1));
        int stored = fill(entries);
        assertThat(stored).isPositive();
        assertThatThrownBy(() -> entries.insertMany(List.of(entry(-1), entry(-2), entry(-3))))
                .isInstanceOf(MongoException.class);
        assertThat(entries.countDocuments()).isEqualTo(stored);
        assertThat(entries.find(Filters.eq("n", stored - 1)).first()).isNotNull();
        assertThat(entries.deleteMany(Filters.lt("n", stored / 2)).getDeletedCount()).isPositive();
        entries.insertOne(entry(100_000));
        assertValid(entries);
        close();
        var again = open(StoreSettings.DEFAULT);
        for (int i = 0; i < 100; i++) {
            again.insertOne(entry(200_000 + i));
        }
        assertThat(again.countDocuments()).isEqualTo(stored - stored / 2 + 101);
        assertValid(again);
    }

    private static int fill(MongoCollection<Document> entries) {
        for (int i = 0; ; i++) {
            try {
                entries.insertOne(entry(i));
            } catch (MongoException e) {
                assertThat(e.getCode()).isEqualTo(FULL);
                return i;
            }
        }
    }

    private static Document entry(int n) {
        return new Document("_id", n).append("n", n).append("text", "x".repeat(20_000));
    }

    private void assertValid(MongoCollection<Document> entries) {
        assertThat(
                        client.getDatabase("limits")
                                .runCommand(
                                        new Document(
                                                "validate",
                                                entries.getNamespace().getCollectionName())))
                .containsEntry("valid", true);
    }

    @Test
    void documents_expire() {
        var now = Instant.parse("2026-11-23T00:00:00Z");
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        var entries =
                open(StoreSettings.DEFAULT.withClock(clock).withSweepEvery(Duration.ofMillis(20)));
        entries.insertMany(
                IntStream.range(0, 1000)
                        .mapToObj(i ->
                                new Document("_id", i).append("at", Date.from(now.minusSeconds(i))))
                        .toList());
        entries.insertMany(List.of(new Document("_id", "none"), new Document("at", "text")));
        entries.createIndex(
                new Document("at", 1), new IndexOptions().expireAfter(300L, TimeUnit.SECONDS));
        var deadline = InstantSource.system().instant().plusSeconds(20);
        while (entries.countDocuments() > 303 && Instant.now().isBefore(deadline)) {
            Thread.yield();
        }
        assertThat(entries.countDocuments(Filters.type("at", "date"))).isBetween(300L, 301L);
        assertThat(entries.countDocuments()).isBetween(302L, 303L);
        assertValid(entries);
    }

    @Test
    void a_forgotten_cursor_is_closed() {
        var settings =
                StoreSettings.DEFAULT
                        .withCursorIdle(Duration.ofMillis(1))
                        .withSweepEvery(Duration.ofMillis(5));
        var entries = open(settings);
        entries.insertMany(IntStream.range(0, 50).mapToObj(i -> new Document("_id", i)).toList());
        try (var cursor = entries.find().batchSize(5).cursor()) {
            cursor.next();
            var deadline = Instant.now().plusSeconds(20);
            while (openCursors() > 0 && Instant.now().isBefore(deadline)) {
                Thread.yield();
            }
            assertThatThrownBy(() -> cursor.forEachRemaining(entry -> {}))
                    .isInstanceOf(MongoCursorNotFoundException.class);
        }
    }

    private int openCursors() {
        return client.getDatabase("admin")
                .runCommand(new Document("serverStatus", 1))
                .getInteger("openCursors");
    }

    @Test
    void a_cursor_goes_on_after_changes_of_the_data() {
        var entries = open(StoreSettings.DEFAULT);
        entries.insertMany(
                IntStream.range(0, 50)
                        .mapToObj(i -> new Document("_id", i).append("live", true))
                        .toList());
        var found = new ArrayList<Integer>();
        try (var cursor = entries.find(Filters.eq("live", true)).batchSize(5).cursor()) {
            found.add(cursor.next().getInteger("_id"));
            entries.deleteMany(Filters.gte("_id", 40));
            entries.updateOne(Filters.eq(30), new Document("$set", new Document("live", false)));
            cursor.forEachRemaining(entry -> found.add(entry.getInteger("_id")));
        }
        assertThat(found).hasSize(39).doesNotHaveDuplicates().doesNotContain(30, 45);
    }

    @Test
    void a_backup_overwrites_nothing() throws Exception {
        open(StoreSettings.DEFAULT).insertOne(new Document("_id", 1));
        var target = Files.writeString(directory.resolve("copy"), "mine");
        assertThatThrownBy(() -> store.backup(target))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("a file of this name exists already");
        assertThat(target).hasContent("mine");
    }

    @Test
    void a_broken_index_is_found_and_built_anew() {
        var entries = open(StoreSettings.DEFAULT);
        entries.createIndex(new Document("n", 1));
        entries.insertMany(
                IntStream.range(0, 200).mapToObj(i -> new Document("n", i % 7)).toList());
        close();
        var file = directory.resolve("documents.sqlite");
        try (var opened = Store.open(file, StoreSettings.DEFAULT).store()) {
            var index =
                    opened.reading()
                            .run(session ->
                                    session.schema()
                                            .collections("limits")
                                            .getFirst()
                                            .index("n_1")
                                            .orElseThrow());
            opened.writing()
                    .run(session ->
                            session.connection()
                                    .execute(
                                            "DELETE FROM %s WHERE r %% 3 = 0"
                                                    .formatted(index.table())));
            var maintenance = new Maintenance(opened);
            assertThat(maintenance.checkAndRepair()).isOne();
            assertThat(maintenance.checkAndRepair()).isZero();
        }
        assertThat(open(StoreSettings.DEFAULT).countDocuments(Filters.eq("n", 3))).isEqualTo(29);
    }
}
