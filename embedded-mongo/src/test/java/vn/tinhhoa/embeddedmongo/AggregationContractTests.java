package vn.tinhhoa.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Filters.size;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class AggregationContractTests extends ContractTests {

    @BeforeEach
    void fill() {
        articles.insertMany(
                List.of(
                        doc(
                                "_id",
                                1,
                                "lang",
                                "vi",
                                "views",
                                10,
                                "topics",
                                List.of("a", "b"),
                                "s",
                                doc("x", 1)),
                        doc(
                                "_id",
                                2,
                                "lang",
                                "en",
                                "views",
                                20,
                                "topics",
                                List.of("b"),
                                "s",
                                doc("x", 2)),
                        doc(
                                "_id", 3, "lang", "vi", "views", 30, "topics", List.of(), "title",
                                "Huế"),
                        doc(
                                "_id",
                                4,
                                "lang",
                                "ko",
                                "views",
                                40,
                                "blocks",
                                List.of(doc("k", 1, "v", "q"), doc("k", 2, "v", "r")))));
    }

    private List<Document> aggregate(Bson... stages) {
        return articles.aggregate(List.of(stages)).into(new ArrayList<>());
    }

    @Test
    void groups_and_sorts() {
        assertThat(
                        aggregate(
                                Aggregates.match(gt("views", 5)),
                                Aggregates.group(
                                        "$lang",
                                        Accumulators.sum("n", 1),
                                        Accumulators.sum("views", "$views"),
                                        Accumulators.max("most", "$views")),
                                Aggregates.sort(Sorts.descending("views", "_id"))))
                .containsExactly(
                        doc("_id", "vi", "n", 2, "views", 40, "most", 30),
                        doc("_id", "ko", "n", 1, "views", 40, "most", 40),
                        doc("_id", "en", "n", 1, "views", 20, "most", 20));
    }

    @Test
    void unwinds_projects_and_counts() {
        assertThat(
                        aggregate(
                                Aggregates.unwind("$topics"),
                                Aggregates.group("$topics", Accumulators.sum("n", 1)),
                                Aggregates.sort(Sorts.ascending("_id")),
                                Aggregates.project(
                                        Projections.fields(
                                                Projections.excludeId(),
                                                Projections.computed("topic", "$_id"),
                                                Projections.include("n")))))
                .containsExactly(doc("topic", "a", "n", 1), doc("topic", "b", "n", 2));
        assertThat(aggregate(Aggregates.match(eq("lang", "vi")), Aggregates.count("n")))
                .containsExactly(doc("n", 2));
    }

    @Test
    void skips_and_limits_in_the_order_given() {
        var sort = Aggregates.sort(Sorts.ascending("_id"));
        assertThat(ids(aggregate(sort, Aggregates.skip(1), Aggregates.limit(2))))
                .containsExactly(2, 3);
        assertThat(ids(aggregate(sort, Aggregates.limit(2), Aggregates.skip(1))))
                .containsExactly(2);
        assertThat(ids(aggregate(sort, Aggregates.limit(3), Aggregates.match(eq("lang", "vi")))))
                .containsExactly(1, 3);
    }

    @Test
    void looks_up_other_collections() {
        database.getCollection("langs").insertOne(doc("_id", "vi", "name", "Tiếng Việt"));
        var found =
                aggregate(
                        Aggregates.match(eq("_id", 1)),
                        Aggregates.lookup("langs", "lang", "_id", "language"));
        assertThat(found.getFirst().getList("language", Document.class))
                .containsExactly(doc("_id", "vi", "name", "Tiếng Việt"));
    }

    @Test
    void gives_large_results_in_batches() {
        for (int i = 10; i < 600; i++) {
            articles.insertOne(doc("_id", i));
        }
        var found =
                articles.aggregate(
                                List.of(
                                        Aggregates.addFields(
                                                new com.mongodb.client.model.Field<>("y", 1))))
                        .batchSize(50)
                        .into(new ArrayList<>());
        assertThat(ids(found)).hasSize(594).doesNotHaveDuplicates();
    }

    @Test
    void counts() {
        assertThat(articles.countDocuments()).isEqualTo(4);
        assertThat(articles.countDocuments(eq("lang", "vi"))).isEqualTo(2);
        assertThat(articles.countDocuments(eq("lang", "fr"))).isZero();
        var limit = new com.mongodb.client.model.CountOptions().skip(1).limit(2);
        assertThat(articles.countDocuments(new Document(), limit)).isEqualTo(2);
    }

    @Test
    void tells_distinct_values() {
        assertThat(articles.distinct("lang", String.class).into(new ArrayList<>()))
                .containsExactlyInAnyOrder("vi", "en", "ko");
        assertThat(
                        articles.distinct("topics", gt("views", 15), String.class)
                                .into(new ArrayList<>()))
                .containsExactly("b");
    }

    @Test
    void matches_what_queries_ask() {
        assertThat(ids(articles.find(or(eq("lang", "en"), gt("views", 35))))).containsExactly(2, 4);
        assertThat(ids(articles.find(and(gt("views", 10), lt("views", 40))))).containsExactly(2, 3);
        assertThat(ids(articles.find(in("topics", "a")))).containsExactly(1);
        assertThat(ids(articles.find(ne("lang", "vi")))).containsExactly(2, 4);
        assertThat(ids(articles.find(exists("topics", false)))).containsExactly(4);
        assertThat(ids(articles.find(size("topics", 0)))).containsExactly(3);
        assertThat(ids(articles.find(regex("title", "^hu", "i")))).containsExactly(3);
        assertThat(ids(articles.find(not(gt("views", 10))))).containsExactly(1);
        assertThat(ids(articles.find(eq("s.x", 2)))).containsExactly(2);
        assertThat(ids(articles.find(eq("s", null)))).containsExactly(3, 4);
        assertThat(ids(articles.find(elemMatch("blocks", and(eq("k", 1), eq("v", "q"))))))
                .containsExactly(4);
        assertThat(ids(articles.find(elemMatch("blocks", and(eq("k", 1), eq("v", "r"))))))
                .isEmpty();
        assertThat(ids(articles.find(eq("views", 10.0)))).containsExactly(1);
    }

    @Test
    void projects_fields() {
        assertThat(
                        articles.find(eq("_id", 1))
                                .projection(Projections.include("lang", "s.x"))
                                .first())
                .isEqualTo(doc("_id", 1, "lang", "vi", "s", doc("x", 1)));
        assertThat(
                        articles.find(eq("_id", 2))
                                .projection(Projections.exclude("topics", "s", "views"))
                                .first())
                .isEqualTo(doc("_id", 2, "lang", "en"));
        assertThat(
                        articles.find(eq("_id", 4))
                                .projection(
                                        Projections.fields(
                                                Projections.excludeId(),
                                                Projections.elemMatch("blocks", eq("k", 2))))
                                .first())
                .isEqualTo(doc("blocks", List.of(doc("k", 2, "v", "r"))));
    }
}
