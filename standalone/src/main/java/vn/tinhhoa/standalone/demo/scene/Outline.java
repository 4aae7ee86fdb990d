package vn.tinhhoa.standalone.demo.scene;

import java.util.Arrays;
import java.util.Random;

/// Upper edges of land, one height for each column, in pixels from the top.
final class Outline {

    private Outline() {}

    /// A rolling range of hills.
    ///
    /// @param base the middle height
    /// @param swing how far it rises above and falls below that
    /// @param waves how many hills fit in the picture
    /// @param octaves how fine its roughness gets; 1 is smooth
    static float[] range(
            Random random, int width, double base, double swing, double waves, int octaves) {
        var edge = new float[width];
        Arrays.fill(edge, (float) base);
        var strength = swing;
        var frequency = waves;
        for (var octave = 0; octave < octaves; octave++) {
            add(random, edge, strength, frequency);
            strength *= 0.42;
            frequency *= 2.1;
        }
        return edge;
    }

    private static void add(Random random, float[] edge, double strength, double frequency) {
        var knots = new double[(int) Math.ceil(frequency) + 3];
        for (var i = 0; i < knots.length; i++) {
            knots[i] = random.nextDouble() * 2 - 1;
        }
        var start = random.nextDouble();
        for (var x = 0; x < edge.length; x++) {
            var place = start + x * frequency / edge.length;
            var knot = (int) place;
            var part = place - knot;
            var smooth = part * part * (3 - 2 * part);
            edge[x] += (float) (strength * (knots[knot] * (1 - smooth) + knots[knot + 1] * smooth));
        }
    }

    /// Makes an edge fall off towards one side, as a headland does.
    ///
    /// @param floor where it ends
    /// @param from the share of the width at which it is highest
    /// @param to the share of the width at which it has reached the floor
    static float[] headland(float[] edge, double floor, double from, double to) {
        var shaped = edge.clone();
        for (var x = 0; x < edge.length; x++) {
            var along = Math.clamp(((double) x / edge.length - from) / (to - from), 0.0, 1.0);
            var fall = along * along * (3 - 2 * along);
            shaped[x] = (float) (edge[x] * (1 - fall) + (floor + 2) * fall);
        }
        return shaped;
    }

    /// A rock that stands alone: steep sides, a round and uneven head.
    static void rock(
            Random random, float[] edge, double floor, double middle, double half, double rise) {
        var uneven = range(random, edge.length, 0, 1, edge.length / half * 0.8, 5);
        var lean = (random.nextDouble() - 0.5) * 0.6;
        var from = (int) Math.max(0, middle - half);
        for (var x = from; x < Math.min(edge.length, middle + half); x++) {
            var across = (x - middle) / half;
            var bent = Math.abs(across + lean * (1 - across * across));
            var shape = Math.pow(Math.max(0, 1 - Math.pow(bent, 3.4)), 0.85);
            var top = floor - rise * shape * (0.9 + 0.3 * uneven[x]);
            edge[x] = (float) Math.min(edge[x], top);
        }
    }
}
