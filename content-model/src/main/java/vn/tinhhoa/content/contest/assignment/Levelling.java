package vn.tinhhoa.content.contest.assignment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Makes loads as even as they can be. A seat moves from one juror to another who may take that
/// entry; a chain of such moves takes one entry from its first juror and gives one to its last. As
/// long as a chain leads from somebody to somebody with at least two fewer, the shortest is gone.
/// Loads without such a chain are as even as any assignment's can be: this is the condition for the
/// least cost of a flow whose cost at each juror grows with the square of the load.
final class Levelling {

    private static final int NOBODY = -1;

    private final Seats seats;
    private final IntFunction<BitSet> movable;
    private final int[] from;
    private int turn;

    /// @param movable what of a juror's seats may move
    Levelling(Seats seats, IntFunction<BitSet> movable) {
        this.seats = seats;
        this.movable = movable;
        this.from = new int[seats.jurors()];
    }

    /// One chain at a time and from the most loaded, so that nobody is relieved further than
    /// needed.
    void level() {
        while (IntStream.of(byLoad()).anyMatch(this::relieve)) {}
    }

    /// The most loaded first.
    private int[] byLoad() {
        return IntStream.range(0, seats.jurors())
                .boxed()
                .sorted((one, other) -> Integer.compare(seats.load(other), seats.load(one)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Looks breadth first for the nearest with at least two fewer, and among the equally near for
    /// the least loaded.
    ///
    /// @return whether there is such a one
    private boolean relieve(int first) {
        Arrays.fill(from, NOBODY);
        from[first] = first;
        var level = new ArrayDeque<Integer>();
        level.add(first);
        while (!level.isEmpty()) {
            var next = new ArrayDeque<Integer>();
            var least = NOBODY;
            for (int juror : level) {
                for (int other = 0; other < seats.jurors(); other++) {
                    if (from[other] == NOBODY && canPass(juror, other)) {
                        from[other] = juror;
                        next.add(other);
                        least =
                                least == NOBODY || seats.load(other) < seats.load(least)
                                        ? other
                                        : least;
                    }
                }
            }
            if (least != NOBODY && seats.load(least) <= seats.load(first) - 2) {
                pass(first, least);
                return true;
            }
            level = next;
        }
        return false;
    }

    private boolean canPass(int juror, int other) {
        return movable.apply(juror).intersects(seats.mayTake(other));
    }

    /// From the end of the chain, so that each takes before it gives and never what it just gave.
    private void pass(int first, int last) {
        for (int to = last; to != first; to = from[to]) {
            var juror = from[to];
            var entry = passable(juror, to);
            seats.leave(juror, entry);
            seats.take(to, entry);
        }
    }

    /// Another one each time, so that what moves is not always what came first.
    private int passable(int juror, int other) {
        var common = (BitSet) movable.apply(juror).clone();
        common.and(seats.mayTake(other));
        turn = (turn + 7_919) % Math.max(1, common.length());
        var entry = common.nextSetBit(turn);
        return entry < 0 ? common.nextSetBit(0) : entry;
    }
}
