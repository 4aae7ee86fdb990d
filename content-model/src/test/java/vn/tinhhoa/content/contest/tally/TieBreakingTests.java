package vn.tinhhoa.content.contest.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.contest.Advance;
import vn.tinhhoa.content.contest.TieBreak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class TieBreakingTests {

    private static final Marking RATING = new Marking.Rating(3);

    @Test
    void equals_a_recount_by_numbers_on_ten_thousand_rounds() {
        for (int seed = 0; seed < 10_000; seed++) {
            var random = new Random(seed);
            var entries = Profiles.entries(1 + random.nextInt(8));
            var marks = Profiles.marks(random, entries, 1 + random.nextInt(5), 3);
            var steps = new ArrayList<>(Arrays.asList(TieBreak.values()));
            Collections.shuffle(steps, random);
            var tried = steps.subList(0, random.nextInt(5));
            var chair = new ArrayList<>(entries);
            Collections.shuffle(chair, random);
            var sealed = chair.subList(0, random.nextInt(chair.size() + 1));
            var ballots = new Marks(RATING, marks);
            var recount = new RecountOfTies(marks, 3).places(entries, tried, sealed, "8" + seed);
            assertThat(standings(ballots, entries, new TieBreaking(tried, sealed, "8" + seed)))
                    .as("round %d by %s: %s", seed, tried, marks)
                    .allSatisfy(standing ->
                            assertThat(standing.place()).isEqualTo(recount.get(standing.entry())));
        }
    }

    @Test
    void an_outsider_repeats_the_draw_with_a_shell() throws IOException, InterruptedException {
        var codes = List.of("K7M2-Q9XD", "0A1B-2C3D", "ZZ91-77QP", "H3K4-M5N6", "PQRS-TVWX");
        var script =
                """
                for code in %s; do
                  echo "$(printf '%%s:%%s' "$seed" "$code" | sha256sum | cut -c1-64) $code"
                done | sort | cut -d' ' -f2
                """
                        .formatted(String.join(" ", codes));
        var shell = new ProcessBuilder("sh", "-c", script);
        shell.environment().put("seed", "Xổ số 16-11-2026: 481 907");
        var process = shell.start();
        var drawn =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        assertThat(process.waitFor()).isZero();
        var tieBreaking =
                new TieBreaking(List.of(TieBreak.DRAW), List.of(), "Xổ số 16-11-2026: 481 907");
        assertThat(standings(new Marks(RATING, List.of()), codes, tieBreaking))
                .extracting(Standing::entry)
                .containsExactlyElementsOf(drawn);
    }

    @Test
    void without_a_seed_those_on_the_line_stay_undecided() {
        var entries = List.of("A", "B", "C", "D");
        var marks =
                List.of(
                        new Mark("x", "A", 3),
                        new Mark("x", "D", 1),
                        new Mark("x", "B", 2),
                        new Mark("x", "C", 2));
        var ballots = new Marks(RATING, marks);
        var open =
                standings(
                        ballots, entries, new TieBreaking(List.of(TieBreak.DRAW), List.of(), null));
        assertThat(open).extracting(Standing::place).containsExactly(1, 2, 2, 4);
        assertThat(Cut.of(open, new Advance.Top(2)))
                .isEqualTo(new Cut(List.of("A"), List.of("B", "C")));
        assertThat(Cut.of(open, new Advance.Top(3)))
                .isEqualTo(new Cut(List.of("A", "B", "C"), List.of()));
        assertThat(Cut.of(open, new Advance.AtLeast(67)).advancing()).containsExactly("A");
        assertThat(Cut.of(open, new Advance.AtLeast(66)).advancing())
                .containsExactly("A", "B", "C");

        var drawn =
                standings(
                        ballots, entries, new TieBreaking(List.of(TieBreak.DRAW), List.of(), "7"));
        assertThat(Cut.of(drawn, new Advance.Top(2)).undecided()).isEmpty();
        assertThat(drawn.get(1).decidedBy()).isEqualTo(TieBreak.DRAW);
        assertThat(drawn.getFirst().decidedBy()).isNull();
    }

    private static List<Standing> standings(
            Ballots ballots, List<String> entries, TieBreaking tieBreaking) {
        return tieBreaking.standings(ballots, ballots.order(entries), ballots.results(entries));
    }
}
