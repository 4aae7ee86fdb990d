package vn.tinhhoa.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;

import org.junit.jupiter.api.Test;

import java.util.List;

class FindAndModifyContractTests extends ContractTests {

    @Test
    void finds_and_modifies() {
        articles.insertMany(List.of(doc("_id", 1, "n", 1), doc("_id", 2, "n", 2)));
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        assertThat(articles.findOneAndUpdate(doc(), Updates.inc("n", 10), after.sort(doc("n", -1))))
                .isEqualTo(doc("_id", 2, "n", 12));
        assertThat(articles.findOneAndUpdate(eq("_id", 1), Updates.inc("n", 10)))
                .isEqualTo(doc("_id", 1, "n", 1));
        assertThat(articles.findOneAndUpdate(eq("_id", 9), Updates.inc("n", 1))).isNull();
        var upsert = new FindOneAndUpdateOptions().upsert(true);
        assertThat(articles.findOneAndUpdate(eq("_id", 9), Updates.inc("n", 1), upsert)).isNull();
        assertThat(
                        articles.findOneAndUpdate(
                                eq("_id", 8),
                                Updates.inc("n", 1),
                                upsert.returnDocument(ReturnDocument.AFTER)
                                        .projection(doc("n", 1))))
                .isEqualTo(doc("_id", 8, "n", 1));
        assertThat(articles.findOneAndReplace(eq("_id", 9), doc("m", 1))).containsEntry("n", 1);
        assertThat(articles.findOneAndDelete(eq("_id", 9))).containsEntry("m", 1);
        assertThat(articles.findOneAndDelete(eq("_id", 9))).isNull();
    }

    @Test
    void a_taken_lock_is_a_duplicate_key() {
        var options = new FindOneAndUpdateOptions().upsert(true);
        var lock = Updates.set("lockUntil", 100);
        var free = doc("_id", "sweep", "lockUntil", doc("$lte", 50));
        articles.findOneAndUpdate(free, lock, options);
        assertThatThrownBy(() -> articles.findOneAndUpdate(free, lock, options))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(11000));
    }
}
