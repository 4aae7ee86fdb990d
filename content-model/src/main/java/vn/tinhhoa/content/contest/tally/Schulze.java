package vn.tinhhoa.content.contest.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Markus Schulze's method with winning votes: one is ahead of another when the strongest path of
/// duels to it is stronger than the one back, a path being as strong as its weakest duel. Strongest
/// paths are found by Floyd and Warshall's algorithm.
///
/// "Ahead of" has no circles, but does not order everything. The first group are those that nobody
/// is ahead of (the winners in Schulze's sense), the next are those that nobody is ahead of once
/// these are taken away, and so on.
public final class Schulze {

    private Schulze() {}

    /// @param preferring how many ballots prefer the first to the second
    /// @return the numbers of all, the best group first, each group in ascending order
    public static List<List<Integer>> order(int[][] preferring) {
        var strongest = strongestPaths(preferring);
        var ahead = new int[strongest.length];
        var group = new ArrayList<Integer>();
        for (int i = 0; i < ahead.length; i++) {
            for (int other = 0; other < ahead.length; other++) {
                ahead[i] += ahead(strongest, other, i) ? 1 : 0;
            }
            if (ahead[i] == 0) {
                group.add(i);
            }
        }
        var order = new ArrayList<List<Integer>>();
        while (!group.isEmpty()) {
            order.add(group);
            group = takenAway(group, strongest, ahead);
        }
        return order;
    }

    /// @param ahead how many of those still there are ahead of each
    /// @return those of whom nobody is ahead any more
    private static ArrayList<Integer> takenAway(
            List<Integer> group, int[][] strongest, int[] ahead) {
        var next = new ArrayList<Integer>();
        for (int gone : group) {
            for (int other = 0; other < ahead.length; other++) {
                if (ahead(strongest, gone, other) && --ahead[other] == 0) {
                    next.add(other);
                }
            }
        }
        Collections.sort(next);
        return next;
    }

    private static boolean ahead(int[][] strongest, int one, int other) {
        return strongest[one][other] > strongest[other][one];
    }

    private static int[][] strongestPaths(int[][] preferring) {
        var size = preferring.length;
        var strongest = new int[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (preferring[i][j] > preferring[j][i]) {
                    strongest[i][j] = preferring[i][j];
                }
            }
        }
        for (int via = 0; via < size; via++) {
            for (int from = 0; from < size; from++) {
                var there = strongest[from][via];
                if (from != via && there > 0) {
                    widen(strongest[from], strongest[via], there);
                }
            }
        }
        return strongest;
    }

    private static void widen(int[] from, int[] via, int there) {
        for (int to = 0; to < from.length; to++) {
            from[to] = Math.max(from[to], Math.min(there, via[to]));
        }
    }
}
