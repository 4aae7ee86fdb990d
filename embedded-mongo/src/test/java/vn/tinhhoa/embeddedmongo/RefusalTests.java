package vn.tinhhoa.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.ValidationOptions;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What this store cannot do it refuses; it never does something else instead.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTests {

    private EmbeddedMongo store;
    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> entries;

    @BeforeAll
    void open(@TempDir Path directory) {
        store = EmbeddedMongo.start(directory);
        client = MongoClients.create(store.uri("refusals"));
        database = client.getDatabase("refusals");
        entries = database.getCollection("entries");
        entries.insertOne(new Document("_id", 1).append("n", 1));
    }

    @AfterAll
    void close() {
        client.close();
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> refuses() {
        var vi = Collation.builder().locale("vi").build();
        var update = List.of(Updates.set("n", 2));
        return Stream.of(
                refused("a text index", () -> entries.createIndex(Indexes.text("n"))),
                refused("a hashed index", () -> entries.createIndex(Indexes.hashed("n"))),
                refused("a geo index", () -> entries.createIndex(Indexes.geo2dsphere("n"))),
                refused("collation of a find", () -> entries.find().collation(vi).first()),
                refused("pipeline updates", () -> entries.updateOne(new Document(), update)),
                refused(
                        "capped collections",
                        () ->
                                database.createCollection(
                                        "c",
                                        new CreateCollectionOptions().capped(true).sizeInBytes(9))),
                refused(
                        "validators",
                        () ->
                                database.createCollection(
                                        "c",
                                        new CreateCollectionOptions()
                                                .validationOptions(
                                                        new ValidationOptions()
                                                                .validator(Filters.exists("n"))))),
                refused("views", () -> database.createView("v", "entries", List.of())),
                refused("change streams", () -> entries.watch().first()),
                refused("text search", () -> entries.find(Filters.text("x")).first()),
                refused("scripts", () -> entries.find(Filters.where("true")).first()),
                refused(
                        "computed projections",
                        () -> entries.find().projection(Projections.computed("m", "$n")).first()),
                refused(
                        "positional projections",
                        () ->
                                entries.find(new Document("tags", 1))
                                        .projection(new Document("tags.$", 1))
                                        .first()),
                refused(
                        "computed fields within documents",
                        () ->
                                entries.aggregate(
                                                List.of(
                                                        new Document(
                                                                "$addFields",
                                                                new Document("s.y", "$n"))))
                                        .first()),
                refused("unknown operators", () -> entries.find(new Document("$x", 1)).first()),
                refused(
                        "more than one copy",
                        () -> entries.withWriteConcern(WriteConcern.W2).insertOne(new Document())),
                refused(
                        "writing stages",
                        () -> entries.aggregate(List.of(new Document("$out", "x"))).toCollection()),
                refused(
                        "renaming",
                        () ->
                                entries.renameCollection(
                                        new com.mongodb.MongoNamespace("refusals.other"))),
                refused("dropping the index on _id", () -> entries.dropIndex("_id_")),
                refused(
                        "a hint at no index",
                        () -> entries.find().hint(new Document("none", 1)).first()));
    }

    private DynamicTest refused(String what, ThrowingCallable command) {
        return DynamicTest.dynamicTest(
                what,
                () -> {
                    assertThatThrownBy(command).isInstanceOf(MongoException.class);
                    assertThat(entries.find())
                            .containsExactly(new Document("_id", 1).append("n", 1));
                });
    }

    @Test
    void sessions_are_not_offered() {
        assertThatThrownBy(
                        () -> {
                            try (var session = client.startSession()) {
                                session.startTransaction();
                                entries.insertOne(session, new Document("_id", 2));
                                session.commitTransaction();
                            }
                        })
                .isInstanceOf(MongoClientException.class);
        assertThat(entries.countDocuments()).isOne();
    }
}
