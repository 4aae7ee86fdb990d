package vn.tinhhoa.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

class IndexContractTests extends ContractTests {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

    private void fill(int count) {
        var documents = new ArrayList<Document>();
        for (int i = 0; i < count; i++) {
            documents.add(
                    doc(
                            "_id",
                            i,
                            "state",
                            i % 10 == 0 ? "draft" : "live",
                            "at",
                            (i * 7919) % count,
                            "topics",
                            List.of("t" + i % 5, "t" + i % 7)));
        }
        articles.insertMany(documents);
    }

    private static Document plan(FindIterable<Document> find) {
        return find.explain(com.mongodb.ExplainVerbosity.EXECUTION_STATS);
    }

    private static long examined(FindIterable<Document> find) {
        var statistics = plan(find).get("executionStats", Document.class);
        return statistics.get("totalDocsExamined", Number.class).longValue();
    }

    @Test
    void sorts_and_limits_from_an_index_reading_only_what_it_needs() {
        fill(2000);
        articles.createIndex(doc("state", 1, "at", -1));
        var latest = articles.find(eq("state", "live")).sort(doc("at", -1)).limit(20);
        assertThat(latest.into(new ArrayList<>()))
                .extracting(document -> document.getInteger("at"))
                .isSortedAccordingTo((a, b) -> b - a)
                .startsWith(1999);
        assertThat(examined(latest)).isLessThanOrEqualTo(21);
        assertThat(examined(articles.find(eq("state", "live")).sort(doc("at", 1)).limit(20)))
                .isLessThanOrEqualTo(21);
        assertThat(examined(articles.find().sort(doc("state", 1, "at", -1)).limit(20)))
                .isLessThanOrEqualTo(21);
        assertThat(examined(articles.find(and(eq("state", "live"), gte("at", 1990)))))
                .isLessThanOrEqualTo(10);
        assertThat(examined(articles.find(in("_id", 1, 5, 7)))).isLessThanOrEqualTo(5);
    }

    @Test
    void takes_the_index_that_leads_to_the_fewest_documents_whichever_was_made_first() {
        fill(2000);
        articles.createIndex(doc("state", 1, "topics", 1));
        articles.createIndex(doc("at", 1));
        assertThat(examined(articles.find(and(eq("state", "live"), eq("at", 77)))))
                .isLessThanOrEqualTo(1);
        articles.createIndex(doc("state", 1, "at", -1));
        var latest = articles.find(eq("state", "live")).sort(doc("at", -1)).limit(20);
        assertThat(examined(latest)).isLessThanOrEqualTo(21);
    }

    @Test
    void finds_in_a_sparse_index_the_few_that_have_a_field() {
        fill(500);
        articles.createIndex(doc("owedSince", 1), new IndexOptions().sparse(true));
        for (int i = 0; i < 500; i += 100) {
            articles.updateOne(eq("_id", i), Updates.set("owedSince", 1000 - i));
        }
        var owing = articles.find(ne("owedSince", null)).sort(doc("owedSince", 1)).limit(3);
        assertThat(owing.into(new ArrayList<>()))
                .extracting(document -> document.getInteger("_id"))
                .containsExactly(400, 300, 200);
        assertThat(examined(owing)).isLessThanOrEqualTo(3);
        assertThat(examined(articles.find(exists("owedSince")))).isEqualTo(5);
        assertThat(articles.countDocuments(ne("owedSince", null))).isEqualTo(5);
        assertThat(articles.countDocuments(exists("owedSince", false))).isEqualTo(495);
    }

    @Test
    void finds_the_elements_of_arrays() {
        fill(700);
        articles.createIndex(doc("topics", 1, "at", -1));
        var found = articles.find(eq("topics", "t6")).sort(doc("at", -1)).limit(5);
        assertThat(found.into(new ArrayList<>()))
                .allSatisfy(d -> assertThat(d.getList("topics", String.class)).contains("t6"))
                .extracting(document -> document.getInteger("at"))
                .isSortedAccordingTo((a, b) -> b - a);
        assertThat(examined(found)).isLessThanOrEqualTo(6);
        assertThat(ids(articles.find(in("topics", "t1", "t2")))).doesNotHaveDuplicates();
    }

    @Test
    void a_unique_index_holds() {
        articles.createIndex(doc("path", 1, "language", 1), UNIQUE);
        articles.insertOne(doc("path", "/a", "language", "vi"));
        articles.insertOne(doc("path", "/a", "language", "en"));
        assertThatThrownBy(() -> articles.insertOne(doc("path", "/a", "language", "vi")))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
        articles.insertOne(doc("n", 1));
        assertThatThrownBy(() -> articles.insertOne(doc("n", 2)))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() ->
                        articles.updateOne(eq("language", "en"), Updates.set("language", "vi")))
                .isInstanceOf(MongoWriteException.class);
        assertThat(articles.countDocuments()).isEqualTo(3);
    }

    @Test
    void a_unique_index_over_doubles_cannot_be_built() {
        articles.insertMany(List.of(doc("k", 1), doc("k", 1.0)));
        assertThatThrownBy(() -> articles.createIndex(doc("k", 1), UNIQUE))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("E11000");
        assertThat(articles.listIndexes().into(new ArrayList<>())).hasSize(1);
    }

    @Test
    void sparse_and_partial_indexes_leave_documents_out_and_never_hide_them() {
        articles.createIndex(doc("external", 1), new IndexOptions().unique(true).sparse(true));
        articles.createIndex(
                doc("slug", 1),
                new IndexOptions().unique(true).partialFilterExpression(doc("live", true)));
        articles.insertMany(
                List.of(
                        doc("_id", 1, "slug", "a", "live", true),
                        doc("_id", 2, "slug", "a", "live", false),
                        doc("_id", 3, "external", "x", "live", false)));
        assertThatThrownBy(() -> articles.insertOne(doc("external", "x")))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> articles.insertOne(doc("slug", "a", "live", true)))
                .isInstanceOf(MongoWriteException.class);
        assertThat(ids(articles.find(eq("slug", "a")))).containsExactlyInAnyOrder(1, 2);
        assertThat(ids(articles.find(eq("external", null)))).containsExactlyInAnyOrder(1, 2);
        assertThat(ids(articles.find().sort(doc("external", 1, "_id", 1))))
                .containsExactly(1, 2, 3);
        assertThat(ids(articles.find(and(eq("live", true), eq("slug", "a"))))).containsExactly(1);
    }

    @Test
    void knows_its_indexes_and_forgets_them() {
        articles.createIndex(doc("a", 1, "b", -1), new IndexOptions().name("ab"));
        articles.createIndex(doc("at", 1), new IndexOptions().expireAfter(60L, TimeUnit.SECONDS));
        articles.createIndex(doc("a", 1, "b", -1), new IndexOptions().name("ab"));
        assertThat(articles.listIndexes().into(new ArrayList<>()))
                .extracting(index -> index.getString("name"))
                .containsExactlyInAnyOrder("_id_", "ab", "at_1");
        assertThatThrownBy(() -> articles.createIndex(doc("c", 1), new IndexOptions().name("ab")))
                .isInstanceOf(MongoCommandException.class);
        articles.dropIndex("ab");
        articles.dropIndexes();
        assertThat(articles.listIndexes().into(new ArrayList<>())).hasSize(1);
        assertThatThrownBy(() -> articles.dropIndex("ab"))
                .isInstanceOf(MongoCommandException.class);
    }

    @Test
    void an_index_on_no_collection_is_no_error_to_ask_for() {
        assertThat(database.getCollection("none").listIndexes().into(new ArrayList<>())).isEmpty();
        assertThatCode(() -> database.getCollection("none").drop()).doesNotThrowAnyException();
    }

    @Test
    void follows_changes_of_the_data() {
        articles.createIndex(doc("tags", 1));
        articles.insertMany(
                List.of(doc("_id", 1, "tags", "x"), doc("_id", 2, "tags", List.of("x", "y"))));
        articles.updateOne(eq("_id", 1), Updates.set("tags", List.of("y", "z")));
        assertThat(ids(articles.find(eq("tags", "x")))).containsExactly(2);
        assertThat(ids(articles.find(eq("tags", "y")))).containsExactlyInAnyOrder(1, 2);
        articles.updateOne(eq("_id", 2), Updates.unset("tags"));
        articles.deleteOne(eq("tags", "z"));
        assertThat(ids(articles.find(eq("tags", null)))).containsExactly(2);
    }

    @Test
    void prefixes_of_text_are_found_by_index() {
        articles.createIndex(doc("path", 1));
        for (var path : List.of("/tin-tuc/a", "/tin-tuc/b", "/du-lich/a", "/tin")) {
            articles.insertOne(doc("_id", path, "path", path));
        }
        var found = articles.find(doc("path", doc("$regex", "^/tin-tuc/")));
        assertThat(ids(found)).containsExactly("/tin-tuc/a", "/tin-tuc/b");
        assertThat(examined(found)).isLessThanOrEqualTo(3);
    }
}
