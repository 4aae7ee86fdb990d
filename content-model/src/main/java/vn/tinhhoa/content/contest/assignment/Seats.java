package vn.tinhhoa.content.contest.assignment;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Who sits where, as bits: a row for each juror, a column for each entry.
final class Seats {

    private final BitSet[] taken;
    private final BitSet[] movable;
    private final BitSet[] fresh;
    private final BitSet[] mayTake;
    private final int[] loads;
    private final int[] perEntry;
    private final int[] choice;

    Seats(Demand demand) {
        var jurors = numbered(demand.jurors());
        var entries = numbered(demand.entries());
        var size = demand.entries().size();
        taken = rows(jurors.size(), size);
        movable = rows(jurors.size(), size);
        fresh = rows(jurors.size(), size);
        mayTake = rows(jurors.size(), size);
        loads = new int[jurors.size()];
        perEntry = new int[size];
        choice = new int[size];
        for (var row : mayTake) {
            row.set(0, size);
        }
        for (var seat : demand.barred()) {
            var juror = jurors.get(seat.juror());
            var entry = entries.get(seat.entry());
            if (juror != null && entry != null) {
                mayTake[juror].clear(entry);
            }
        }
        for (var row : mayTake) {
            row.stream().forEach(entry -> choice[entry]++);
        }
        for (var seat : demand.given()) {
            var juror = jurors.get(seat.juror());
            var entry = entries.get(seat.entry());
            if (entry != null && !demand.barred().contains(seat)) {
                if (juror == null) {
                    perEntry[entry]++;
                } else {
                    take(juror, entry);
                    movable[juror].clear(entry);
                }
            }
        }
        for (var seat : demand.present()) {
            var juror = jurors.get(seat.juror());
            var entry = entries.get(seat.entry());
            if (juror != null && entry != null && mayTake[juror].get(entry)) {
                take(juror, entry);
            }
        }
        for (var row : fresh) {
            row.clear();
        }
    }

    private static BitSet[] rows(int rows, int columns) {
        return IntStream.range(0, rows).mapToObj(row -> new BitSet(columns)).toArray(BitSet[]::new);
    }

    private static Map<String, Integer> numbered(List<String> names) {
        var numbers = new HashMap<String, Integer>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    int jurors() {
        return taken.length;
    }

    int load(int juror) {
        return loads[juror];
    }

    /// How many judge an entry, those who left after judging included.
    int taken(int entry) {
        return perEntry[entry];
    }

    /// How many of the panel may judge an entry.
    int choice(int entry) {
        return choice[entry];
    }

    BitSet of(int juror) {
        return taken[juror];
    }

    /// A juror's seats without a ballot.
    BitSet movable(int juror) {
        return movable[juror];
    }

    /// Those of them that did not stand before.
    BitSet fresh(int juror) {
        return fresh[juror];
    }

    /// What a juror does not judge yet and may.
    BitSet mayTake(int juror) {
        return mayTake[juror];
    }

    void take(int juror, int entry) {
        taken[juror].set(entry);
        movable[juror].set(entry);
        fresh[juror].set(entry);
        mayTake[juror].clear(entry);
        loads[juror]++;
        perEntry[entry]++;
    }

    void leave(int juror, int entry) {
        taken[juror].clear(entry);
        movable[juror].clear(entry);
        fresh[juror].clear(entry);
        mayTake[juror].set(entry);
        loads[juror]--;
        perEntry[entry]--;
    }
}
