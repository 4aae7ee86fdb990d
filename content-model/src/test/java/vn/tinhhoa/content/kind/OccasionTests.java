package vn.tinhhoa.content.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

class OccasionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    private static Occasion occasion(Map<String, String> details) {
        return Occasion.of(new Details(details)).orElseThrow();
    }

    @Test
    void without_hours_it_lasts_until_its_last_day_is_over() {
        var fair = occasion(Map.of("begins", "2026-12-05", "ends", "2026-12-07"));

        assertThat(fair.isOver(LocalDateTime.of(2026, 12, 7, 23, 59))).isFalse();
        assertThat(fair.isOver(LocalDateTime.of(2026, 12, 8, 0, 0))).isTrue();
        assertThat(fair.isOn(DAY.plusDays(2))).isTrue();
        assertThat(fair.isOn(DAY.plusDays(3))).isFalse();
    }

    @Test
    void with_an_hour_it_is_over_at_that_hour() {
        var evening =
                occasion(Map.of("begins", "2026-12-05", "begins-at", "19:30", "ends-at", "21:00"));

        assertThat(evening.isOneDay()).isTrue();
        assertThat(evening.isOver(DAY.atTime(20, 59))).isFalse();
        assertThat(evening.isOver(DAY.atTime(21, 0))).isTrue();
    }

    @Test
    void the_one_that_begins_first_comes_first() {
        var day = occasion(Map.of("begins", "2026-12-05"));
        var evening = occasion(Map.of("begins", "2026-12-05", "begins-at", "19:30"));

        assertThat(day).isLessThan(evening);
        assertThat(Occasion.of(Details.NONE)).isEmpty();
    }

    @Test
    void a_document_is_in_force_from_its_first_day_until_the_day_it_ends() {
        var document =
                new Details(
                        Map.of(
                                "issued", "2026-12-01",
                                "effective", "2026-12-05",
                                "expired", "2027-12-05"));

        assertThat(Force.on(DAY.minusDays(1), document)).isEqualTo(Force.NOT_YET);
        assertThat(Force.on(DAY, document)).isEqualTo(Force.IN_FORCE);
        assertThat(Force.on(DAY.plusYears(1).minusDays(1), document)).isEqualTo(Force.IN_FORCE);
        assertThat(Force.on(DAY.plusYears(1), document)).isEqualTo(Force.NO_LONGER);
        assertThat(Force.on(DAY, new Details(Map.of("issued", "2026-12-06"))))
                .isEqualTo(Force.NOT_YET);
    }
}
