package vn.tinhhoa.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the files of the demonstration's contests hold.
class DemoContestTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 9);
    private static final int JURORS = 3;

    private final DemoContest finished = DemoLibrary.contest(DemoContests.FINISHED, TODAY);
    private final DemoContest open = DemoLibrary.contest(DemoContests.OPEN, TODAY);

    @Test
    void days_are_counted_from_today() {
        assertThat(finished.rules().get("period").toString())
                .contains("2026-10-26T08:00:00+07:00", "2026-12-19T00:00:00+07:00");
        assertThat(finished.rules().get("name").toString()).contains("năm 2027");
        assertThat(Stream.of(finished, open).map(DemoContest::toString))
                .noneMatch(text -> text.contains("{day") || text.contains("{year"));
    }

    @Test
    void entries_are_said_in_both_languages_and_no_two_pictures_are_alike() {
        var pictures = new HashSet<Object>();
        for (var entry : all()) {
            assertThat(entry.texts().keySet()).isEqualTo(Set.of("vi", "en"));
            entry.pictures()
                    .forEach(scene -> assertThat(pictures.add(scene)).as(entry.key()).isTrue());
            for (var words : entry.texts().values()) {
                for (var text : List.of(words.title(), words.caption(), words.story())) {
                    assertThat(text).isNotBlank();
                    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
                }
            }
        }
        assertThat(pictures).hasSize(23);
    }

    @Test
    void entrants_come_from_many_countries_and_have_addresses_that_nobody_can_have() {
        var people = Stream.of(finished, open).flatMap(one -> one.entrants().stream()).distinct();

        assertThat(people.toList())
                .allMatch(person -> person.mailbox().endsWith(".example"))
                .extracting(DemoContest.Person::nationality)
                .contains("VN", "JP", "FR", "KR", "KH", "LA", "DE");
    }

    @Test
    void every_juror_answers_for_every_entry_and_marks_those_that_go_on() {
        assertThat(finished.entries()).allMatch(entry -> entry.answers().size() == JURORS);
        assertThat(finished.entries().stream().filter(entry -> !entry.marks().isEmpty()))
                .hasSize(8)
                .allMatch(entry -> entry.marks().size() == JURORS)
                .extracting(entry -> entry.marks().stream().mapToInt(DemoContestTests::sum).sum())
                .doesNotHaveDuplicates();
    }

    private static int sum(List<Integer> marks) {
        return 7 * marks.getFirst() + 3 * marks.getLast();
    }

    private List<DemoContest.Entry> all() {
        return Stream.of(finished, open).flatMap(one -> one.entries().stream()).toList();
    }
}
