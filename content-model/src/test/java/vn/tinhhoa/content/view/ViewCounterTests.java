package vn.tinhhoa.content.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.contest.entry.ClockFixture;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

@ContentTest
class ViewCounterTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2026-12-31T16:59:00Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-12-31T17:00:00Z");
    private static final List<ArticleId> ARTICLES =
            List.of(ArticleId.random(), ArticleId.random(), ArticleId.random());

    @Autowired MongoTemplate mongo;
    @Autowired SiteProperties site;

    private final ClockFixture clock = new ClockFixture(BEFORE_MIDNIGHT);

    @BeforeEach
    void noticeBeforeMidnight() {
        clock.set(BEFORE_MIDNIGHT);
    }

    @Test
    void three_nodes_lose_and_double_nothing_over_midnight() throws Exception {
        var nodes = List.of(node(), node(), node());
        var before = countAtRandom(nodes, 3_000);
        clock.set(AFTER_MIDNIGHT);
        var after = countAtRandom(nodes, 2_000);
        for (var node : nodes) {
            node.flush();
        }

        var newYear = views(node()).ofSite();
        clock.set(BEFORE_MIDNIGHT);
        var oldYear = views(node()).ofSite();
        System.out.printf(
                "Views by three nodes over midnight: %d + %d counted; stored %d + %d, %d in all%n",
                before, after, oldYear.today(), newYear.today(), newYear.all());
        assertThat(oldYear).isEqualTo(new ViewCount(before, before, before, before + after));
        assertThat(newYear).isEqualTo(new ViewCount(after, after, after, before + after));
    }

    /// A node is killed at a random moment: what it had flushed stays, once; what it counted since
    /// is lost, and nothing else.
    @Test
    void a_killed_node_loses_what_it_had_not_flushed_and_nothing_else() {
        var random = new Random(5);
        var stored = 0;
        for (int round = 0; round < 60; round++) {
            var doomed = node();
            var flushed = random.nextInt(20);
            for (int view = 0; view < flushed; view++) {
                doomed.count(Optional.of(ARTICLES.getFirst()));
            }
            doomed.flush();
            for (int view = random.nextInt(5); view > 0; view--) {
                doomed.count(Optional.of(ARTICLES.getFirst()));
            }
            stored += flushed;
            assertThat(views(node()).ofSite().all()).isEqualTo(stored);
        }
        assertThat(views(node()).of(ARTICLES.getFirst()).all()).isEqualTo(stored);
    }

    @Test
    void a_batch_whose_answer_was_lost_is_not_counted_twice() {
        var silent = new AtomicBoolean(true);
        var store =
                new ViewStore(mongo) {
                    @Override
                    void add(String node, ViewBatch batch, Instant now) {
                        super.add(node, batch, now);
                        if (silent.getAndSet(false)) {
                            throw new DataAccessResourceFailureException("no answer");
                        }
                    }
                };
        var node = new ViewCounter(store, new ReadersNow(mongo, clock), site, clock);
        node.count(Optional.of(ARTICLES.get(1)));
        node.count(Optional.empty());

        assertThatThrownBy(node::flush).isInstanceOf(DataAccessResourceFailureException.class);
        node.count(Optional.empty());
        node.flush();
        node.flush();

        assertThat(views(node()).ofSite().all()).isEqualTo(3);
        assertThat(views(node()).of(ARTICLES.get(1)).all()).isEqualTo(1);
    }

    @Test
    void a_node_shows_its_own_views_at_once() {
        var node = node();
        node.count(Optional.of(ARTICLES.getLast()));

        assertThat(views(node).of(ARTICLES.getLast())).isEqualTo(new ViewCount(1, 1, 1, 1));
    }

    @Test
    void tells_what_is_most_read_this_month() {
        var node = node();
        for (int article = 0; article < ARTICLES.size(); article++) {
            for (int view = 0; view <= article; view++) {
                node.count(Optional.of(ARTICLES.get(article)));
            }
        }
        node.flush();

        var most = views(node()).mostRead(2);

        assertThat(most.keySet()).containsExactly(ARTICLES.get(2), ARTICLES.get(1));
        assertThat(most.values()).containsExactly(3L, 2L);
        clock.set(AFTER_MIDNIGHT);
        assertThat(views(node()).mostRead(2)).isEmpty();
    }

    @Test
    void forgets_old_days_and_nodes_but_no_view() {
        var node = node();
        node.count(Optional.empty());
        node.flush();
        var later = BEFORE_MIDNIGHT.plusSeconds(60L * 86_400);
        var day = LocalDate.ofInstant(later, ZONE);

        new ViewStore(mongo).tidy(day, later);

        var left = mongo.getCollection(ViewStore.COLLECTION).find().first();
        assertThat(left).isNotNull();
        assertThat(left.toJson()).contains("\"days\": {}", "\"nodes\": {}", "\"2026\": 1");
        assertThat(left.get("all")).isEqualTo(1L);
    }

    @Test
    void counts_who_reads_now_on_all_nodes_and_forgets_them() {
        var first = new ReadersNow(mongo, clock);
        var second = new ReadersNow(mongo, clock);
        first.saw("a");
        first.saw("a");
        first.saw("b");
        second.saw("c");
        first.tellOthers("first");
        second.tellOthers("second");
        assertThat(first.count()).isEqualTo(3);

        clock.set(BEFORE_MIDNIGHT.plusSeconds(301));
        first.tellOthers("first");

        assertThat(first.count()).isZero();
    }

    private long countAtRandom(List<ViewCounter> nodes, int each) throws Exception {
        var counted = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ArrayList<Future<?>>();
            for (var node : nodes) {
                done.add(
                        people.submit(() -> {
                            var random = new Random(each);
                            for (int view = 0; view < each; view++) {
                                node.count(
                                        Optional.of(ARTICLES.get(random.nextInt(ARTICLES.size()))));
                                counted.incrementAndGet();
                                if (random.nextInt(200) == 0) {
                                    node.flush();
                                }
                            }
                        }));
            }
            for (var one : done) {
                one.get();
            }
        }
        return counted.get();
    }

    private ViewCounter node() {
        return new ViewCounter(new ViewStore(mongo), new ReadersNow(mongo, clock), site, clock);
    }

    private Views views(ViewCounter node) {
        return new Views(new ViewStore(mongo), node, site, clock);
    }
}
