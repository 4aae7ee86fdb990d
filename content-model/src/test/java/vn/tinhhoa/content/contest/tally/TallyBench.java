package vn.tinhhoa.content.contest.tally;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.contest.TieBreak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What counting costs.
@Tag("bench")
class TallyBench {

    private static final int TIMES = 15;

    @Test
    void a_ranking_of_five_hundred_by_fifty() {
        var random = new Random(1);
        var entries = Profiles.entries(500);
        var rankings = new ArrayList<Ranking>();
        for (int juror = 0; juror < 50; juror++) {
            var mixed = new ArrayList<>(entries);
            Collections.shuffle(mixed, random);
            rankings.add(
                    new Ranking(
                            "J" + juror,
                            mixed.subList(0, 100 + random.nextInt(400)).stream()
                                    .map(List::of)
                                    .toList()));
        }
        print("500 entries ranked by 50", new Rankings(rankings, Map.of()), entries);
    }

    @Test
    void a_qualifying_round_of_ten_thousand() {
        var random = new Random(1);
        var entries = Profiles.entries(10_000);
        var marks = new ArrayList<Mark>();
        for (var entry : entries) {
            var first = random.nextInt(20);
            for (int i = 0; i < 3; i++) {
                marks.add(new Mark("J" + (first + i * 7) % 20, entry, random.nextInt(3)));
            }
        }
        print(
                "10,000 entries by 20, three each",
                new Marks(new Marking.Qualifying(), marks),
                entries);
    }

    private static void print(String what, Ballots ballots, List<String> entries) {
        var tieBreaking = new TieBreaking(Arrays.asList(TieBreak.values()), List.of(), "1");
        var first = 0L;
        var times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            var start = System.nanoTime();
            var order = ballots.order(entries);
            tieBreaking.standings(ballots, order, ballots.results(entries));
            times[i] = (System.nanoTime() - start) / 1_000_000;
            first = i == 0 ? times[i] : first;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s, counted and ties broken: first %d ms, then median %d ms%n",
                what, first, times[TIMES / 2]);
    }
}
