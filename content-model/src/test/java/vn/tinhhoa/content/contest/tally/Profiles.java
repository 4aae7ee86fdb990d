package vn.tinhhoa.content.contest.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Random rounds, small enough for everything to happen: ties, circles, entries that nobody saw.
final class Profiles {

    private Profiles() {}

    static List<String> entries(int count) {
        return IntStream.range(0, count).mapToObj("E%03d"::formatted).toList();
    }

    static List<Mark> marks(Random random, List<String> entries, int jurors, int best) {
        var marks = new ArrayList<Mark>();
        for (int juror = 0; juror < jurors; juror++) {
            for (var entry : entries) {
                if (random.nextInt(4) > 0) {
                    marks.add(new Mark("J" + juror, entry, random.nextInt(best + 1)));
                }
            }
        }
        Collections.shuffle(marks, random);
        return marks;
    }

    /// Partial, with shared places; some jurors were shown only a part.
    static Rankings rankings(Random random, List<String> entries, int jurors) {
        var rankings = new ArrayList<Ranking>();
        Map<String, Set<String>> shown = new HashMap<>();
        for (int juror = 0; juror < jurors; juror++) {
            var mixed = new ArrayList<>(entries);
            Collections.shuffle(mixed, random);
            var seen = mixed.subList(0, 1 + random.nextInt(mixed.size()));
            if (random.nextBoolean()) {
                shown.put("J" + juror, new HashSet<>(seen));
            }
            var places = new ArrayList<List<String>>();
            var ranked = random.nextInt(seen.size() + 1);
            for (int next = 0; next < ranked; ) {
                var end = Math.min(ranked, next + 1 + (random.nextInt(4) == 0 ? 1 : 0));
                places.add(List.copyOf(seen.subList(next, end)));
                next = end;
            }
            rankings.add(new Ranking("J" + juror, places));
        }
        return new Rankings(rankings, shown);
    }
}
