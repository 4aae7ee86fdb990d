package vn.tinhhoa.content.contest.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.mail.Letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;

/// Five hundred people send a photo in the last quarter of an hour, over lines that break, from
/// browsers that ask twice. The clock moves in steps; within a step everybody acts at once.
@EntryTest
class DeadlineTests {

    private static final int PEOPLE = 500;
    private static final Duration STEP = Duration.ofSeconds(20);

    @Autowired MongoTemplate mongo;
    @Autowired ClockFixture clock;
    @Autowired Sender sender;
    @Autowired ArrivingFiles arriving;
    @Autowired WorkTaking taking;
    @Autowired EntryRepository entries;
    @Autowired EntryFiles files;
    @Autowired Letters letters;

    @BeforeEach
    void publish() {
        clock.set(OpenContest.CLOSES.minus(Duration.ofDays(1)));
        OpenContest.publish(mongo);
    }

    @Test
    void loses_none_doubles_none_and_takes_none_after_the_grace() throws IOException {
        var random = new SplittableRandom(20_261_120);
        var people = new ArrayList<HastyUpload>();
        for (var i = 0; i < PEOPLE; i++) {
            var entrant = sender.entrant("nguoi" + i + "@example.vn");
            var entry = sender.filled(entrant, OpenContest.SINGLE);
            var begins = OpenContest.CLOSES.plusSeconds(random.nextLong(-15 * 60, 3 * 60));
            people.add(
                    new HastyUpload(
                            entry,
                            OpenContest.picture("anh-" + i),
                            begins,
                            random.split(),
                            arriving,
                            taking,
                            sender));
        }
        var end = OpenContest.CLOSES.plus(OpenContest.GRACE).plus(Duration.ofHours(2));
        clock.set(OpenContest.CLOSES.minus(Duration.ofMinutes(15)));
        while (clock.instant().isBefore(end)) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                people.forEach(one -> threads.execute(() -> one.step(clock.instant())));
            }
            clock.forward(STEP);
        }

        assertThat(people).allMatch(HastyUpload::isOver);
        assertThat(people).extracting(HastyUpload::trouble).containsOnly("");
        var inTime = people.stream().filter(HastyUpload::wasInTime).toList();
        var late = people.stream().filter(one -> !one.wasInTime()).toList();
        assertThat(inTime.size()).isBetween(PEOPLE / 2, PEOPLE - 50);
        assertThat(inTime.stream().filter(HastyUpload::straddled).count()).isGreaterThan(20);
        assertThat(late.stream().filter(HastyUpload::straddled).count()).isGreaterThan(5);
        assertThat(people.stream().mapToInt(HastyUpload::cuts).sum()).isGreaterThan(PEOPLE / 2);
        for (var one : inTime) {
            var entry = entries.findById(one.entry().id()).orElseThrow();
            assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
            assertThat(entry.submittedAt()).isBefore(OpenContest.CLOSES.plus(OpenContest.GRACE));
            assertThat(entry.history()).hasSize(1);
            assertThat(entry.works()).hasSize(1);
            assertThat(entry.works().getFirst().begun()).isBefore(OpenContest.CLOSES);
            try (var file = files.open(entry.id(), entry.works().getFirst())) {
                assertThat(file.readAllBytes()).isEqualTo(one.file());
            }
        }
        for (var one : late) {
            assertThat(entries.findById(one.entry().id()).orElseThrow().state())
                    .isEqualTo(EntryState.DRAFT);
        }
        assertThat(receipts()).doesNotHaveDuplicates().hasSize(inTime.size());
        assertThat(mongo.findAll(ArrivingFile.class))
                .extracting(ArrivingFile::entry)
                .doesNotContainAnyElementsOf(inTime.stream().map(one -> one.entry().id()).toList());
    }

    @Test
    void takes_what_had_begun_until_the_grace_ends_and_not_a_moment_longer() throws IOException {
        var last = sender.filled(sender.entrant("a@example.vn"), OpenContest.SINGLE);
        var tooLate = sender.filled(sender.entrant("b@example.vn"), OpenContest.SINGLE);
        clock.set(OpenContest.CLOSES.minusMillis(1));
        var first = begun(last, "a");
        var second = begun(tooLate, "b");

        clock.set(OpenContest.CLOSES);
        assertThat(arriving.begin(last.id(), 5_000)).isInstanceOf(ArrivingFiles.Closed.class);

        clock.set(OpenContest.CLOSES.plus(OpenContest.GRACE).minusMillis(1));
        assertThat(whole(last, first, "a")).isInstanceOf(WorkTaking.Taken.class);
        assertThat(whole(tooLate, second, "b")).isInstanceOf(WorkTaking.Taken.class);
        assertThat(sender.send(last)).isInstanceOf(EntrySubmitting.Sent.class);

        clock.set(OpenContest.CLOSES.plus(OpenContest.GRACE));
        assertThat(sender.send(tooLate)).isInstanceOf(EntrySubmitting.TooLate.class);
        assertThat(sender.send(last)).isInstanceOf(EntrySubmitting.SentBefore.class);
    }

    @Test
    void gives_writing_no_grace_because_nothing_of_it_was_on_its_way() {
        var entry = sender.draft(sender.entrant("a@example.vn"), OpenContest.WRITING);
        clock.set(OpenContest.CLOSES);

        assertThat(sender.send(entry)).isInstanceOf(EntrySubmitting.TooLate.class);
    }

    private ArrivingFile begun(Entry entry, String comment) throws IOException {
        if (arriving.begin(entry.id(), OpenContest.picture(comment).length)
                instanceof ArrivingFiles.Expected(var file)) {
            return file;
        }
        throw new IllegalStateException("It was not open");
    }

    private WorkTaking.Outcome whole(Entry entry, ArrivingFile file, String comment)
            throws IOException {
        arriving.append(file, 0, new ByteArrayInputStream(OpenContest.picture(comment)));
        return taking.take(file, OpenContest.SINGLE, "a.jpg", null).orElseThrow();
    }

    private List<String> receipts() {
        return letters.latest(null, 10_000).stream()
                .filter(letter -> letter.kind().equals("entry.receipt"))
                .map(letter -> letter.to())
                .toList();
    }
}
