package vn.tinhhoa.content.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;

import java.util.concurrent.Executors;

@ContentTest
class AuditTrailTests {

    @Autowired AuditTrail audit;
    @Autowired MongoTemplate mongo;

    @Test
    void chains_events_without_a_gap_even_when_many_write_at_once() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                var subject = "article-" + i;
                threads.execute(() -> audit.record(Officers.LAN, "article.begun", subject));
            }
        }
        assertThat(audit.latest(100)).hasSize(40);
        assertThat(audit.firstBroken()).isEmpty();
    }

    @Test
    void finds_a_changed_event_and_a_missing_one() {
        for (int i = 0; i < 5; i++) {
            audit.record(Officers.LAN, "article.begun", "article-" + i);
        }
        mongo.updateFirst(
                Query.query(where("_id").is(3L)),
                Update.update("subject", "article-x"),
                AuditEvent.class);
        assertThat(audit.firstBroken()).hasValue(3);

        mongo.remove(Query.query(where("_id").is(2L)), AuditEvent.class);
        assertThat(audit.firstBroken()).hasValue(2);
    }
}
