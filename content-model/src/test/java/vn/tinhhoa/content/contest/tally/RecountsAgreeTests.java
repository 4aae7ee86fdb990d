package vn.tinhhoa.content.contest.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Ten thousand random rounds of each method, each counted a second time by another method.
class RecountsAgreeTests {

    private static final int PROFILES = 10_000;

    @Test
    void schulze_equals_thresholds_and_closure() {
        var circles = 0;
        for (int seed = 0; seed < PROFILES; seed++) {
            var random = new Random(seed);
            var entries = Profiles.entries(1 + random.nextInt(8));
            var rankings = Profiles.rankings(random, entries, 1 + random.nextInt(7));
            var order = rankings.order(entries);
            assertThat(order)
                    .as("profile %d: %s", seed, rankings)
                    .isEqualTo(new RecountByThresholds(rankings, entries).order());
            circles += order.stream().anyMatch(group -> group.size() > 1) ? 1 : 0;
        }
        assertThat(circles).as("profiles with ties").isBetween(1_000, 9_900);
    }

    @Test
    void qualifying_equals_decimal_averages() {
        for (int seed = 0; seed < PROFILES; seed++) {
            var random = new Random(seed);
            var entries = Profiles.entries(1 + random.nextInt(12));
            agree(seed, new Marking.Qualifying(), random, entries);
        }
    }

    @Test
    void rating_equals_decimal_averages() {
        for (int seed = 0; seed < PROFILES; seed++) {
            var random = new Random(seed);
            var entries = Profiles.entries(1 + random.nextInt(12));
            agree(seed, new Marking.Rating(1 + random.nextInt(100)), random, entries);
        }
    }

    @Test
    void weighted_criteria_equal_averages_of_averages() {
        for (int seed = 0; seed < PROFILES; seed++) {
            var random = new Random(seed);
            var entries = Profiles.entries(1 + random.nextInt(10));
            var first = 1 + random.nextInt(98);
            var second = 1 + random.nextInt(99 - first);
            var weights = List.of(first, second, 100 - first - second);
            var criteria = new Marking.WeightedCriteria(10, weights);
            var marks = new ArrayList<Mark>();
            var each = List.of(new ArrayList<Mark>(), new ArrayList<Mark>(), new ArrayList<Mark>());
            for (int juror = 0; juror < 1 + random.nextInt(6); juror++) {
                for (var entry : entries) {
                    var given =
                            List.of(
                                    1 + random.nextInt(10),
                                    1 + random.nextInt(10),
                                    1 + random.nextInt(10));
                    marks.add(new Mark("J" + juror, entry, criteria.points(given)));
                    for (int i = 0; i < 3; i++) {
                        each.get(i).add(new Mark("J" + juror, entry, given.get(i)));
                    }
                }
            }
            var results = new Marks(criteria, marks).results(entries);
            for (var entry : entries) {
                var byCriterion = BigDecimal.ZERO;
                for (int i = 0; i < 3; i++) {
                    byCriterion =
                            byCriterion.add(
                                    RecountByDecimals.average(each.get(i), entry)
                                            .multiply(BigDecimal.valueOf(weights.get(i))));
                }
                var result = results.get(entry);
                // Of 10 marks times 100 percent, compared after the rounding of a division.
                assertThat(
                                BigDecimal.valueOf(result.part())
                                        .multiply(BigDecimal.valueOf(1000))
                                        .subtract(
                                                byCriterion.multiply(
                                                        BigDecimal.valueOf(result.whole())))
                                        .abs())
                        .as("profile %d, %s", seed, entry)
                        .isLessThan(new BigDecimal("1e-40"));
            }
        }
    }

    private static void agree(int seed, Marking marking, Random random, List<String> entries) {
        var marks = Profiles.marks(random, entries, 1 + random.nextInt(9), marking.best());
        assertThat(new Marks(marking, marks).order(entries))
                .as("profile %d: %s", seed, marks)
                .isEqualTo(RecountByDecimals.order(marks, entries));
    }
}
