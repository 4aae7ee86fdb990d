package vn.tinhhoa.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

class CrudContractTests extends ContractTests {

    @Test
    void keeps_every_type_of_value() {
        var value =
                doc(
                        "_id",
                        new ObjectId(),
                        "int",
                        1,
                        "long",
                        1L << 60,
                        "double",
                        1.5,
                        "text",
                        "Múa rối nước 🎭",
                        "yes",
                        true,
                        "nothing",
                        null,
                        "date",
                        new Date(1_700_000_000_123L),
                        "bytes",
                        new Binary(new byte[] {1, 2}),
                        "decimal",
                        Decimal128.parse("1234567890.123456789"),
                        "list",
                        List.of(1, "two", doc("three", 3)),
                        "document",
                        doc("a", doc("b", 1)));
        articles.insertOne(value);
        assertThat(articles.find().first()).isEqualTo(value);
    }

    @Test
    void gives_an_id_where_there_is_none() {
        var document = doc("title", "Hội An");
        articles.insertOne(document);
        assertThat(document.get("_id")).isInstanceOf(ObjectId.class);
        assertThat(articles.countDocuments(eq("_id", document.get("_id")))).isOne();
    }

    @Test
    void refuses_a_second_document_with_the_same_id() {
        articles.insertOne(doc("_id", "a"));
        assertThatThrownBy(() -> articles.insertOne(doc("_id", "a")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e ->
                                assertThat(e.getError().getCategory())
                                        .isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }

    @Test
    void an_ordered_insert_stops_at_the_first_error_and_an_unordered_one_goes_on() {
        var documents = List.of(doc("_id", 1), doc("_id", 1), doc("_id", 2));
        assertThatThrownBy(() -> articles.insertMany(documents))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(ids(articles.find())).containsExactly(1);
        assertThatThrownBy(() ->
                        articles.insertMany(
                                documents,
                                new com.mongodb.client.model.InsertManyOptions().ordered(false)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteErrors()).hasSize(2));
        assertThat(ids(articles.find())).containsExactly(1, 2);
    }

    @Test
    void inserts_thousands_at_once_and_reads_them_in_batches() {
        var documents = new ArrayList<Document>();
        for (int i = 0; i < 2500; i++) {
            documents.add(doc("_id", i, "text", "bài viết ".repeat(20)));
        }
        articles.insertMany(documents);
        assertThat(articles.countDocuments()).isEqualTo(2500);
        assertThat(articles.estimatedDocumentCount()).isEqualTo(2500);
        assertThat(ids(articles.find().batchSize(70))).hasSize(2500).doesNotHaveDuplicates();
        assertThat(ids(articles.find().sort(doc("_id", -1)).skip(10).limit(1000)))
                .hasSize(1000)
                .startsWith(2489, 2488);
        assertThat(ids(articles.find().sort(doc("text", 1, "_id", -1))))
                .hasSize(2500)
                .startsWith(2499, 2498);
    }

    @Test
    void reads_batches_that_are_larger_than_one_message() {
        for (int i = 0; i < 12; i++) {
            articles.insertOne(doc("_id", i, "bytes", new byte[6 << 20]));
        }
        assertThat(ids(articles.find())).hasSize(12);
    }

    @Test
    void updates_one_and_many() {
        articles.insertMany(
                List.of(doc("_id", 1, "n", 1), doc("_id", 2, "n", 1), doc("_id", 3, "n", 5)));
        var one = articles.updateOne(eq("n", 1), Updates.inc("n", 1));
        assertThat(one.getMatchedCount()).isOne();
        var many = articles.updateMany(doc(), Updates.set("seen", true));
        assertThat(many.getModifiedCount()).isEqualTo(3);
        var same = articles.updateMany(doc(), Updates.set("seen", true));
        assertThat(same.getMatchedCount()).isEqualTo(3);
        assertThat(same.getModifiedCount()).isZero();
        assertThat(articles.find(eq("_id", 1)).first())
                .isEqualTo(doc("_id", 1, "n", 2, "seen", true));
    }

    @Test
    void knows_the_update_operators_an_application_needs() {
        articles.insertOne(doc("_id", 1, "tags", List.of("a"), "n", 5, "gone", 1, "old", 2));
        articles.updateOne(
                eq("_id", 1),
                Updates.combine(
                        Updates.addToSet("tags", "b"),
                        Updates.max("n", 7),
                        Updates.unset("gone"),
                        Updates.rename("old", "new"),
                        Updates.set("deep.er", 1),
                        Updates.currentDate("at")));
        var found = articles.find(eq("_id", 1)).first();
        assertThat(found).containsEntry("tags", List.of("a", "b")).containsEntry("n", 7);
        assertThat(found).doesNotContainKeys("gone", "old").containsEntry("new", 2);
        assertThat(found.get("deep")).isEqualTo(doc("er", 1));
        assertThat(found.get("at")).isInstanceOf(Date.class);
        articles.updateOne(eq("_id", 1), Updates.pull("tags", "a"));
        articles.updateOne(eq("_id", 1), Updates.pushEach("tags", List.of("x", "y")));
        assertThat(articles.find().first()).containsEntry("tags", List.of("b", "x", "y"));
    }

    @Test
    void changes_elements_of_arrays() {
        articles.insertOne(
                doc(
                        "_id",
                        1,
                        "blocks",
                        List.of(doc("k", "a", "stale", false), doc("k", "b", "stale", false))));
        articles.updateOne(eq("blocks.k", "b"), Updates.set("blocks.$.stale", true));
        assertThat(articles.find(eq("blocks.stale", true)).first()).isNotNull();
        var filters = new UpdateOptions().arrayFilters(List.of(eq("block.k", "a")));
        var result =
                articles.updateMany(doc(), Updates.set("blocks.$[block].stale", true), filters);
        assertThat(result.getModifiedCount()).isOne();
        assertThat(articles.find().first().getList("blocks", Document.class))
                .allSatisfy(block -> assertThat(block).containsEntry("stale", true));
    }

    @Test
    void replaces_and_upserts() {
        var upserted =
                articles.replaceOne(eq("_id", "x"), doc("n", 1), new ReplaceOptions().upsert(true));
        assertThat(upserted.getUpsertedId().asString().getValue()).isEqualTo("x");
        articles.replaceOne(eq("_id", "x"), doc("m", 2));
        assertThat(articles.find().first()).isEqualTo(doc("_id", "x", "m", 2));
        articles.updateOne(
                eq("key", "k"),
                Updates.combine(Updates.setOnInsert("made", 1), Updates.inc("n", 2)),
                new UpdateOptions().upsert(true));
        assertThat(articles.find(eq("key", "k")).first())
                .containsEntry("made", 1)
                .containsEntry("n", 2);
    }

    @Test
    void deletes_one_and_many() {
        articles.insertMany(List.of(doc("_id", 1, "n", 1), doc("_id", 2, "n", 1), doc("_id", 3)));
        assertThat(articles.deleteOne(eq("n", 1)).getDeletedCount()).isOne();
        assertThat(articles.deleteMany(doc()).getDeletedCount()).isEqualTo(2);
        assertThat(articles.countDocuments()).isZero();
    }

    @Test
    void writes_in_bulk() {
        articles.insertOne(doc("_id", 1, "n", 1));
        var ordered =
                articles.bulkWrite(
                        List.of(
                                new InsertOneModel<>(doc("_id", 2, "n", 2)),
                                new UpdateManyModel<>(doc(), Updates.inc("n", 1)),
                                new ReplaceOneModel<>(
                                        eq("_id", 3),
                                        doc("n", 9),
                                        new ReplaceOptions().upsert(true)),
                                new DeleteOneModel<>(eq("_id", 1))));
        assertThat(ordered.getInsertedCount()).isOne();
        assertThat(ordered.getModifiedCount()).isEqualTo(2);
        assertThat(ordered.getUpserts()).hasSize(1);
        assertThat(ordered.getDeletedCount()).isOne();
        assertThatThrownBy(() ->
                        articles.bulkWrite(
                                List.of(
                                        new InsertOneModel<>(doc("_id", 2)),
                                        new InsertOneModel<>(doc("_id", 4))),
                                new BulkWriteOptions().ordered(false)))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(ids(articles.find().sort(doc("_id", 1)))).containsExactly(2, 3, 4);
    }

    @Test
    void an_update_that_fails_midway_is_reported() {
        articles.createIndex(doc("k", 1), new com.mongodb.client.model.IndexOptions().unique(true));
        articles.insertMany(List.of(doc("_id", 1, "k", 1), doc("_id", 2, "k", 2)));
        assertThatThrownBy(() -> articles.updateOne(eq("_id", 2), Updates.set("k", 1)))
                .isInstanceOf(MongoWriteException.class);
        assertThat(articles.find(eq("_id", 2)).first()).containsEntry("k", 2);
    }

    @Test
    void distinguishes_databases_and_lists_collections() {
        var other = client.getDatabase(database.getName() + "_b");
        other.getCollection("articles").insertOne(doc("_id", 1));
        assertThat(articles.countDocuments()).isZero();
        database.createCollection("empty");
        assertThat(database.listCollectionNames().into(new ArrayList<>())).contains("empty");
        assertThat(client.listDatabaseNames().into(new ArrayList<>())).contains(other.getName());
        database.getCollection("empty").drop();
        assertThat(database.listCollectionNames().into(new ArrayList<>())).doesNotContain("empty");
        other.drop();
        assertThat(client.listDatabaseNames().into(new ArrayList<>()))
                .doesNotContain(other.getName());
    }

    @Test
    void answers_what_health_checks_ask() {
        assertThat(database.runCommand(doc("ping", 1))).containsEntry("ok", 1.0);
        assertThat(database.runCommand(doc("buildInfo", 1))).containsKey("version");
        assertThat(client.getDatabase("admin").runCommand(doc("hello", 1)))
                .containsEntry("isWritablePrimary", true);
    }

    @Test
    void compound_ids_and_uuids_are_found() {
        var id = doc("article", "a1", "lang", "vi");
        articles.insertOne(doc("_id", id, "n", 1));
        assertThat(articles.find(eq("_id", id)).first()).containsEntry("n", 1);
        assertThat(articles.find(eq("_id.lang", "vi")).first()).containsEntry("n", 1);
        var uuid = new Binary(org.bson.BsonBinarySubType.UUID_STANDARD, bytes(UUID.randomUUID()));
        articles.insertOne(doc("_id", uuid));
        assertThat(articles.find(eq("_id", uuid)).first()).isNotNull();
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
