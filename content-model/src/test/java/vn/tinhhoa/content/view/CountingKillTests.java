package vn.tinhhoa.content.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.embeddedmongo.EmbeddedMongo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Three nodes, each in a process of its own, count over midnight in Vietnam at the end of a year
/// and store by themselves; one is killed between two stores, one in the middle of one, and one
/// stops.
class CountingKillTests {

    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2026-12-31T16:59:59Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-12-31T17:00:00Z");
    private static final LocalDate OLD_YEAR = LocalDate.of(2026, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @TempDir Path directory;

    private final List<CountingNode> nodes = new ArrayList<>();
    private EmbeddedMongo mongo;

    @BeforeEach
    void start() throws IOException {
        mongo = EmbeddedMongo.start(directory);
        for (int node = 0; node < 3; node++) {
            nodes.add(new CountingNode(mongo.uri("test"), BEFORE_MIDNIGHT));
        }
    }

    @AfterEach
    void close() {
        nodes.forEach(CountingNode::close);
        mongo.close();
    }

    @Test
    void a_killed_process_loses_what_it_counted_since_it_last_stored_and_nothing_else()
            throws IOException {
        var between = nodes.get(0);
        var inTheMiddle = nodes.get(1);
        var stopping = nodes.get(2);
        for (var node : nodes) {
            node.await("stored");
        }
        for (var node : nodes) {
            node.time(AFTER_MIDNIGHT);
            node.await("passed");
        }
        between.await("counting");
        between.kill();
        inTheMiddle.await("sending");
        inTheMiddle.kill();
        stopping.stop();

        try (var client = MongoClients.create(mongo.uri("test"))) {
            var store = new ViewStore(new MongoTemplate(client, "test"));
            tell("between two stores", store, between);
            tell("while it stored", store, inTheMiddle);
            tell("never", store, stopping);
            assertThat(all(store, between)).isEqualTo(between.last("stored"));
            assertThat(all(store, inTheMiddle))
                    .isIn(inTheMiddle.last("stored"), inTheMiddle.last("sending"));
            assertWhole(store, stopping);
            assertThat(store.of(Views.SITE, NEW_YEAR).all())
                    .isBetween(
                            nodes.stream().mapToLong(node -> node.last("stored")).sum(),
                            nodes.stream().mapToLong(node -> node.last("sending")).sum());
        }
    }

    private static void tell(String killed, ViewStore store, CountingNode node) {
        System.out.printf(
                "Killed %s: at most %d views counted, %d acknowledged, %d stored%n",
                killed, node.last("counting"), node.last("stored"), all(store, node));
    }

    private static void assertWhole(ViewStore store, CountingNode node) {
        var counted = node.last("stopped");
        var old = node.last("passed");
        var subject = node.article().value();
        assertThat(store.of(subject, OLD_YEAR)).isEqualTo(new ViewCount(old, old, old, counted));
        var fresh = counted - old;
        assertThat(store.of(subject, NEW_YEAR))
                .isEqualTo(new ViewCount(fresh, fresh, fresh, counted));
    }

    private static long all(ViewStore store, CountingNode node) {
        return store.of(node.article().value(), NEW_YEAR).all();
    }
}
