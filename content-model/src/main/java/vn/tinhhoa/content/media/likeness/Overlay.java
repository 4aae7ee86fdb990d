package vn.tinhhoa.content.media.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/// Lays one picture over another where it fits best, and tells at how many places they agree.
final class Overlay {

    /// Left, top, right and bottom of where the upper picture may come to lie on the lower one, as
    /// fractions of it; beyond 0 and 1 where the upper has a frame or the lower was cut.
    private static final double[][] STARTS = {
        {0, 0, 1, 1},
        {0.05, 0.05, 0.95, 0.95},
        {0.1, 0.1, 0.9, 0.9},
        {0.1, 0, 1, 1},
        {0, 0, 0.9, 1},
        {0, 0.1, 1, 1},
        {0, 0, 1, 0.9},
        {-0.05, -0.05, 1.05, 1.05},
        {-0.1, -0.1, 1.1, 1.1},
        {-0.1, 0, 1, 1},
        {0, 0, 1.1, 1},
        {0, -0.1, 1, 1},
        {0, 0, 1, 1.1}
    };

    private static final int TRIED = 3;
    private static final int COARSE = 20;
    private static final int FINE = 40;
    private static final double FIRST_STEP = 0.032;
    private static final double LAST_STEP = 0.003;

    /// So much of the upper picture lies on the lower one at least.
    private static final double LEAST_SHARED = 0.6;

    /// A fog or a plain wall says too little to be told from another.
    static final double NOTHING_TO_SEE = 0.5;

    private static final int LEAST_SEEN = 4;
    private static final int PLACES = 8;
    private static final int DOTS = 12;

    private final Texture lower;
    private final Texture upper;

    private Overlay(Texture lower, Texture upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /// @return the share of places that agree, 0 to 1; [#NOTHING_TO_SEE] when there are too few
    static double best(Light lower, Light upper) {
        var overlay = new Overlay(Texture.of(lower), Texture.of(upper));
        return Stream.of(STARTS)
                .sorted(Comparator.comparingDouble(start -> -overlay.fit(start, COARSE)))
                .limit(TRIED)
                .map(overlay::settled)
                .mapToDouble(overlay::share)
                .max()
                .orElse(0);
    }

    /// Moves each edge to and fro as long as that makes it fit better.
    private double[] settled(double[] start) {
        var best = start.clone();
        var fit = fit(best, FINE);
        for (double step = FIRST_STEP; step > LAST_STEP; step /= 2) {
            var better = true;
            while (better) {
                better = false;
                for (var move : moves(best, step)) {
                    var moved = fit(move, FINE);
                    if (moved > fit + 1e-4) {
                        best = move;
                        fit = moved;
                        better = true;
                    }
                }
            }
        }
        return best;
    }

    /// Each edge alone, and the whole to each side.
    private static double[][] moves(double[] from, double step) {
        var moves = new double[12][];
        for (int i = 0; i < moves.length; i++) {
            var move = Arrays.copyOf(from, from.length);
            var by = i % 2 == 0 ? step : -step;
            if (i < 8) {
                move[i / 2] += by;
            } else {
                move[i / 2 - 4] += by;
                move[i / 2 - 2] += by;
            }
            moves[i] = move;
        }
        return moves;
    }

    private double fit(double[] edges, int dots) {
        var correlation = correlation(edges, 0, 0, 1, 1, dots);
        return correlation.shared() < LEAST_SHARED ? -1 : correlation.value();
    }

    private double share(double[] edges) {
        var seen = 0;
        var agreeing = 0;
        for (int place = 0; place < PLACES * PLACES; place++) {
            var x = (double) (place % PLACES) / PLACES;
            var y = (double) (place / PLACES) / PLACES;
            var side = 1.0 / PLACES;
            var here = correlation(edges, x, y, x + side, y + side, DOTS);
            if (here.shared() > LEAST_SHARED && here.hasSomething()) {
                seen++;
                agreeing += here.agrees() ? 1 : 0;
            }
        }
        return seen < LEAST_SEEN ? NOTHING_TO_SEE : (double) agreeing / seen;
    }

    /// Within a part of the upper picture, given by its own edges.
    private Correlation correlation(
            double[] edges, double left, double top, double right, double bottom, int dots) {
        var sum = new Correlation(dots * dots);
        for (int j = 0; j < dots; j++) {
            var y = top + (bottom - top) * (j + 0.5) / dots;
            var yBelow = edges[1] + (edges[3] - edges[1]) * y;
            for (int i = 0; i < dots; i++) {
                var x = left + (right - left) * (i + 0.5) / dots;
                var xBelow = edges[0] + (edges[2] - edges[0]) * x;
                if (xBelow >= 0 && xBelow < 1 && yBelow >= 0 && yBelow < 1) {
                    sum.add(lower.at(xBelow, yBelow), upper.at(x, y));
                }
            }
        }
        return sum;
    }
}
