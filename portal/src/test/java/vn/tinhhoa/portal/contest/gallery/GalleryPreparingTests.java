package vn.tinhhoa.portal.contest.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.contest.entry.EntryMoving;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.portal.House;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Galleries are read before anybody asks for them.
class GalleryPreparingTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_gallery_is_read_before_it_opens_and_again_when_an_entry_comes_or_leaves() {
        var contest = new ContestId("sap-mo-2026");
        var first = enter(contest);
        publish(contest, Instant.now().plusSeconds(30));
        var order = house.bean(GalleryOrder.class);
        await().atMost(PATIENCE).until(() -> order.isKnown(contest));
        assertThat(order.all(contest)).hasSize(1);

        enter(contest);
        await().atMost(PATIENCE).until(() -> order.all(contest).size() == 2);
        house.bean(EntryMoving.class).move(first.id(), EntryState.DISQUALIFIED, "x");
        await().atMost(PATIENCE).until(() -> order.all(contest).size() == 1);
    }

    @Test
    void a_gallery_that_opens_another_day_is_left_alone() {
        var later = new ContestId("hom-khac-2026");
        publish(later, Instant.now().plus(Duration.ofDays(1)));
        var now = new ContestId("hom-nay-2026");
        publish(now, Instant.now().minusSeconds(5));
        var order = house.bean(GalleryOrder.class);
        await().atMost(PATIENCE).until(() -> order.isKnown(now));

        assertThat(order.isKnown(later)).isFalse();
    }

    private static Entry enter(ContestId contest) {
        return house.bean(MongoTemplate.class)
                .insert(
                        EntryFixture.of(contest, EntrantId.random(), Instant.now())
                                .state(EntryState.ELIGIBLE)
                                .made());
    }

    private static void publish(ContestId contest, Instant opens) {
        ContestFixture.closed(contest, Instant.now())
                .rounds(List.of(ContestFixture.publicVote(opens)))
                .publish(house.bean(MongoTemplate.class));
    }
}
