package vn.tinhhoa.content.contest.tally;

import java.util.ArrayList;
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
        var left = new ArrayList<Integer>();
        for (int i = 0; i < strongest.length; i++) {
            left.add(i);
        }
        var order = new ArrayList<List<Integer>>();
        while (!left.isEmpty()) {
            var best =
                    left.stream()
                            .filter(one ->
                                    left.stream().noneMatch(other -> ahead(strongest, other, one)))
                            .toList();
            order.add(best);
            left.removeAll(best);
        }
        return order;
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
