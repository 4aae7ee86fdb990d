package vn.tinhhoa.portal.contest.entering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.entry.ArrivingFile;
import vn.tinhhoa.content.contest.entry.ClockFixture;
import vn.tinhhoa.content.contest.entry.EntryDrafting;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.mail.Letters;
import vn.tinhhoa.content.sweep.SweepRunner;
import vn.tinhhoa.portal.House;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;

/// Five hundred people send a photo over HTTP around the close, by script and by form, over lines
/// that break, from browsers that ask twice. The clock moves in steps; within a step everybody acts
/// at once.
class DeadlineTests {

    static final Instant CLOSES = Instant.parse("2026-11-20T17:00:00Z");
    static final Duration GRACE = Duration.ofMinutes(10);
    static final Instant ENDS = CLOSES.plus(GRACE);

    private static final ContestId CONTEST = new ContestId("phut-chot-2026");
    private static final int PEOPLE = 500;
    private static final Duration STEP = Duration.ofSeconds(40);
    private static final int MOST_STEPS = 300;
    private static final ClockFixture CLOCK =
            new ClockFixture(CLOSES.minus(Duration.ofMinutes(10)));

    private static House house;

    /// Nothing is screened meanwhile: what is tried is what comes in.
    @BeforeAll
    static void open() {
        house = House.at(CLOCK, Doorman.Employed.class);
        house.bean(SweepRunner.class).stop();
        ContestFixture.held(CONTEST, new Period(CLOSES.minus(Duration.ofDays(30)), CLOSES, GRACE))
                .publish(house.bean(MongoTemplate.class));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void loses_none_doubles_none_and_takes_none_after_the_grace() throws IOException {
        var people = people();
        for (var step = 0;
                step < MOST_STEPS && !people.stream().allMatch(Hurried::isOver);
                step++) {
            var now = CLOCK.instant();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                people.forEach(one -> threads.execute(() -> one.step(now)));
            }
            CLOCK.forward(STEP);
        }

        assertThat(people).extracting(Hurried::trouble).containsOnly("");
        assertThat(people).allMatch(Hurried::isOver);
        var inTime = people.stream().filter(Hurried::wasInTime).toList();
        var late = people.stream().filter(one -> !one.wasInTime()).toList();
        assertThat(people.stream().mapToInt(Hurried::cuts).sum()).isGreaterThan(PEOPLE / 2);
        for (var kind : List.of(InPieces.class, ByForm.class)) {
            assertThat(inTime.stream().filter(kind::isInstance).filter(Hurried::straddled).count())
                    .as("in time by the grace: %s", kind)
                    .isGreaterThan(10);
            assertThat(late.stream().filter(kind::isInstance).count())
                    .as("too late: %s", kind)
                    .isGreaterThan(10);
        }
        for (var one : inTime) {
            holds(one);
        }
        for (var one : late) {
            assertThat(one.person().entry(one.entry()).state()).isEqualTo(EntryState.DRAFT);
        }
        assertThat(receipts()).doesNotHaveDuplicates().hasSize(inTime.size());
        assertThat(house.bean(MongoTemplate.class).findAll(ArrivingFile.class))
                .extracting(ArrivingFile::entry)
                .doesNotContainAnyElementsOf(
                        inTime.stream().map(one -> one.person().entry(one.entry()).id()).toList());
    }

    /// Sent once, with its photo once, byte for byte.
    private static void holds(Hurried one) throws IOException {
        var entry = one.person().entry(one.entry());
        assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(entry.submittedAt()).isBefore(ENDS);
        assertThat(entry.history()).hasSize(1);
        assertThat(entry.works()).hasSize(1);
        var work = entry.works().getFirst();
        assertThat(work.begun()).isBefore(CLOSES);
        try (var file = house.bean(EntryFiles.class).open(entry.id(), work)) {
            assertThat(file.readAllBytes()).isEqualTo(one.file());
        }
    }

    private static List<Hurried> people() throws IOException {
        var random = new SplittableRandom(20_261_120);
        var picture = FormEntrant.jpeg(640, 480);
        var contest = house.bean(PublishedContests.class).find(CONTEST).orElseThrow();
        var people = new ArrayList<Hurried>();
        for (var i = 0; i < PEOPLE; i++) {
            var entrant =
                    house.bean(MongoTemplate.class)
                            .insert(
                                    EntryFixture.entrant(
                                            CONTEST,
                                            "Người " + i,
                                            "nguoi%d@vidu.example".formatted(i),
                                            LanguageTag.ENGLISH,
                                            Map.of(),
                                            CLOCK.instant()));
            var draft = house.bean(EntryDrafting.class).begin(entrant, contest, "anh-don");
            var code = ((EntryDrafting.Draft) draft).entry().code();
            var person = FormEntrant.isIn(house, entrant);
            var entry = "/en/contests/" + CONTEST + "/entry/" + code;
            var begins = CLOSES.plusSeconds(random.nextLong(-10 * 60, 2 * 60));
            var file = EntryFixture.own(picture, "%06d".formatted(i));
            people.add(
                    i % 2 == 0
                            ? new InPieces(person, entry, file, begins, random.split())
                            : new ByForm(person, entry, file, begins, random.split()));
        }
        return people;
    }

    private static List<String> receipts() {
        return house.bean(Letters.class).latest(null, 10_000).stream()
                .filter(letter -> letter.kind().equals("entry.receipt"))
                .map(letter -> letter.to())
                .toList();
    }
}
