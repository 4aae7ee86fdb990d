package vn.tinhhoa.content.contest.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Gives every entry its jurors: exactly as many as the quorum says, none with a conflict, and
/// loads that differ by at most one wherever conflicts and given ballots leave a way to it.
///
/// 1. Whatever was given or seated before stays, as far as it is allowed.
/// 2. Where there are more seats than the quorum, those of the most loaded jurors go, but none with
///    a ballot.
/// 3. Entries that lack jurors get the least loaded who may, those with the smallest choice first.
/// 4. [Levelling] moves seats until no chain of moves makes the loads more even: first new ones
///    only, then also those that stood before.
///
/// An entry that too few may judge gets all of them and is named in [Seating#missing].
public final class JuryAssignment {

    private final Demand demand;
    private final Seats seats;
    private final Map<String, Integer> missing = new LinkedHashMap<>();
    private final Map<String, Integer> surplus = new LinkedHashMap<>();

    private JuryAssignment(Demand demand) {
        this.demand = demand;
        this.seats = new Seats(demand);
    }

    public static Seating of(Demand demand) {
        var assignment = new JuryAssignment(demand);
        assignment.fill();
        if (demand.quorum() > 0) {
            var seats = assignment.seats;
            new Levelling(seats, seats::fresh).level();
            new Levelling(seats, seats::movable).level();
        }
        return assignment.seating();
    }

    private void fill() {
        var entries =
                IntStream.range(0, demand.entries().size())
                        .boxed()
                        .sorted(
                                Comparator.comparing(seats::choice)
                                        .thenComparing(entry -> mixed(entry, 0)))
                        .toList();
        for (var entry : entries) {
            var wanted = demand.quorum() == 0 ? Integer.MAX_VALUE : demand.quorum();
            var open = wanted - seats.taken(entry);
            if (open < 0) {
                open += release(entry, -open);
                note(surplus, entry, -open);
            }
            for (; open > 0 && seat(entry); open--) {}
            if (demand.quorum() > 0) {
                note(missing, entry, open);
            } else if (seats.taken(entry) == 0) {
                note(missing, entry, 1);
            }
        }
    }

    private void note(Map<String, Integer> where, int entry, int count) {
        if (count > 0) {
            where.put(demand.entries().get(entry), count);
        }
    }

    /// @return how many seats were taken away
    private int release(int entry, int most) {
        var free = new ArrayList<Integer>();
        for (int juror = 0; juror < seats.jurors(); juror++) {
            if (seats.movable(juror).get(entry)) {
                free.add(juror);
            }
        }
        free.sort(Comparator.comparing(seats::load).reversed());
        var released = free.subList(0, Math.min(most, free.size()));
        released.forEach(juror -> seats.leave(juror, entry));
        return released.size();
    }

    private boolean seat(int entry) {
        var best = -1;
        for (int juror = 0; juror < seats.jurors(); juror++) {
            if (seats.mayTake(juror).get(entry) && (best < 0 || before(juror, best, entry))) {
                best = juror;
            }
        }
        if (best >= 0) {
            seats.take(best, entry);
        }
        return best >= 0;
    }

    private boolean before(int one, int other, int entry) {
        var loads = Integer.compare(seats.load(one), seats.load(other));
        return loads < 0 || (loads == 0 && mixed(entry, one + 1) < mixed(entry, other + 1));
    }

    /// SplitMix64's mixing.
    private long mixed(int entry, int juror) {
        var mixed = demand.seed() + 0x9E3779B97F4A7C15L * (entry * 1_000_003L + juror + 1);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private Seating seating() {
        var byJuror = new LinkedHashMap<String, List<String>>();
        for (int juror = 0; juror < seats.jurors(); juror++) {
            byJuror.put(
                    demand.jurors().get(juror),
                    seats.of(juror).stream().mapToObj(demand.entries()::get).toList());
        }
        return new Seating(byJuror, new HashMap<>(missing), new HashMap<>(surplus));
    }
}
