package vn.tinhhoa.content.media.likeness;

import java.util.Arrays;

/// By how much the upper picture is lighter than the lower one beneath it, at each of some points.
final class Residue {

    private static final int DOTS = 96;

    /// Compression and an edge that lies a little beside stay below it.
    private static final double CLEAR = 8;

    /// Of the points of a place, on each side.
    private static final double ENOUGH = 0.06;

    private final double[] differences;

    private Residue(double[] differences) {
        this.differences = differences;
    }

    /// @param edges of the upper picture, as fractions of the lower one
    static Residue of(Light lower, Light upper, double[] edges) {
        var differences = new double[DOTS * DOTS];
        Arrays.fill(differences, Double.NaN);
        for (int i = 0; i < differences.length; i++) {
            var x = (i % DOTS + 0.5) / DOTS;
            var y = (i / DOTS + 0.5) / DOTS;
            var xBelow = edges[0] + (edges[2] - edges[0]) * x;
            var yBelow = edges[1] + (edges[3] - edges[1]) * y;
            if (xBelow >= 0 && xBelow < 1 && yBelow >= 0 && yBelow < 1) {
                differences[i] = upper.at(x, y) - lower.at(xBelow, yBelow);
            }
        }
        var sorted = Arrays.stream(differences).filter(each -> !Double.isNaN(each)).sorted();
        var known = sorted.toArray();
        var usual = known.length == 0 ? 0 : known[known.length / 2];
        return new Residue(Arrays.stream(differences).map(each -> each - usual).toArray());
    }

    /// Whether a part of the place is clearly lighter and another clearly darker.
    boolean isTwoSided(double left, double top, double side) {
        var known = 0;
        var lighter = 0;
        var darker = 0;
        for (int y = (int) (top * DOTS); y < (int) ((top + side) * DOTS); y++) {
            for (int x = (int) (left * DOTS); x < (int) ((left + side) * DOTS); x++) {
                var difference = differences[y * DOTS + x];
                known += Double.isNaN(difference) ? 0 : 1;
                lighter += difference > CLEAR ? 1 : 0;
                darker += difference < -CLEAR ? 1 : 0;
            }
        }
        return Math.min(lighter, darker) > ENOUGH * known;
    }
}
