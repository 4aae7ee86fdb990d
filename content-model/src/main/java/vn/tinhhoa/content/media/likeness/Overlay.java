package vn.tinhhoa.content.media.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
    static final double LEAST_SHARED = 0.6;

    /// A fog or a plain wall says too little to be told from another.
    static final double NOTHING_TO_SEE = 0.5;

    private static final int LEAST_SEEN = 4;
    private static final int PLACES = 8;
    private static final double SIDE = 1.0 / PLACES;
    private static final int DOTS = 12;

    /// With fewer places that agree nothing more needs to be known.
    private static final double WORTH_A_LOOK = 0.3;

    private final Light lowerLight;
    private final Light upperLight;
    private final Texture lower;
    private final Texture upper;

    private Overlay(Light lower, Light upper) {
        this.lowerLight = lower;
        this.upperLight = upper;
        this.lower = Texture.of(lower);
        this.upper = Texture.of(upper);
    }

    /// @param share of the places that agree, 0 to 1; [#NOTHING_TO_SEE] when there are too few
    /// @param apart share of the places that show that these are two shots, see [TwoShots]; only
    ///   told where enough agree
    record Fit(double share, double apart) {}

    static Fit best(Light lower, Light upper) {
        return new Overlay(lower, upper).best();
    }

    private Fit best() {
        return Stream.of(STARTS)
                .sorted(Comparator.comparingDouble(start -> -fit(start, COARSE)))
                .limit(TRIED)
                .map(this::settled)
                .map(edges -> new Laid(edges, share(edges)))
                .max(Comparator.comparingDouble(Laid::share))
                .map(laid ->
                        new Fit(
                                laid.share(),
                                laid.share() < WORTH_A_LOOK ? 0 : apart(laid.edges())))
                .orElse(new Fit(0, 0));
    }

    private record Laid(double[] edges, double share) {}

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
        var seen = seen(edges);
        var agreeing = seen.stream().filter(place -> place.compared(edges).agrees()).count();
        return seen.size() < LEAST_SEEN ? NOTHING_TO_SEE : (double) agreeing / seen.size();
    }

    private double apart(double[] edges) {
        return TwoShots.apart(
                seen(edges), edges, Residue.of(lowerLight, upperLight, edges), LEAST_SEEN);
    }

    private List<Place> seen(double[] edges) {
        return IntStream.range(0, PLACES * PLACES)
                .mapToObj(number ->
                        new Place(this, number % PLACES * SIDE, number / PLACES * SIDE, SIDE))
                .filter(place -> place.shows(edges))
                .toList();
    }

    /// How a part of the upper picture goes together with what lies under it.
    Correlation under(Place place, double[] edges) {
        return correlation(
                edges,
                place.x(),
                place.y(),
                place.x() + place.side(),
                place.y() + place.side(),
                DOTS);
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
