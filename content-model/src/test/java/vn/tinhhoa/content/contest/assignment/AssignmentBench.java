package vn.tinhhoa.content.contest.assignment;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/// What assigning costs.
@Tag("bench")
class AssignmentBench {

    @Test
    void twenty_thousand_entries_by_forty() {
        var jurors = JuryAssignmentTests.names("J", 40);
        var entries = JuryAssignmentTests.names("E", 20_000);
        var random = new Random(1);
        var barred = new HashSet<Seat>();
        for (int i = 0; i < 4_000; i++) {
            barred.add(new Seat("J" + random.nextInt(12), "E" + random.nextInt(20_000)));
        }
        var fresh = new Demand(jurors, entries, 3, barred, Set.of(), Set.of(), 1);
        var seating = timed("assigned", fresh);
        var present = JuryAssignmentTests.seats(seating);
        var given = new HashSet<Seat>();
        present.stream().filter(seat -> random.nextBoolean()).forEach(given::add);
        var more = new ArrayList<>(jurors);
        more.add("new");
        timed("half judged, one joins", new Demand(more, entries, 3, barred, given, present, 1));
        var fewer = jurors.subList(1, 40);
        timed("half judged, one leaves", new Demand(fewer, entries, 3, barred, given, present, 1));
        timed("half judged, five each", new Demand(jurors, entries, 5, barred, given, present, 1));
        timed("half judged, two each", new Demand(jurors, entries, 2, barred, given, present, 1));
    }

    private static Seating timed(String what, Demand panel) {
        var start = System.nanoTime();
        var seating = JuryAssignment.of(panel);
        System.out.printf(
                "20,000 entries by 40, %s: %d ms, loads differ by %d, %d lack a juror%n",
                what,
                (System.nanoTime() - start) / 1_000_000,
                seating.unevenness(),
                seating.missing().size());
        return seating;
    }
}
