package vn.tinhhoa.standalone.demo.scene;

import java.util.Random;

/// Hills cut into terraced fields.
final class Fields {

    private Fields() {}

    /// Hills cut into fields, each hill a stack of steps that follow its shape.
    static void terraces(Canvas canvas, Scene scene, Random random) {
        var hills = 4;
        for (var hill = 0; hill < hills; hill++) {
            var nearness = (double) hill / (hills - 1);
            var top = canvas.height * ((scene.hasWater() ? 0.66 : 0.50) + 0.30 * nearness);
            var swing = canvas.height * (0.13 - 0.04 * nearness);
            var waves = 1.7 * canvas.width / canvas.height;
            var shape = Outline.range(random, canvas.width, top, swing, waves, 2);
            hill(canvas, random, shape, nearness);
        }
    }

    private static void hill(Canvas canvas, Random random, float[] shape, double nearness) {
        var steps = 9;
        var valley = canvas.height * (0.80 + 0.30 * nearness);
        for (var step = 0; step < steps; step++) {
            var down = Math.pow((double) step / steps, 1.15);
            var wobble = canvas.unit * 0.5 * Math.min(step, 1);
            var own = Outline.range(random, canvas.width, 0, wobble, 9, 2);
            for (var x = 0; x < canvas.width; x++) {
                own[x] += (float) (shape[x] + (valley - shape[x]) * down);
            }
            var tone = 0.38 + nearness * 0.42 + 0.13 * step / steps;
            var rim = canvas.unit * (0.3 + nearness * 0.5);
            bank(canvas, own, tone, rim, (step + (int) (nearness * 3)) % 3 == 1);
        }
    }

    /// One field: a bright rim, then the bank below it; a flooded one holds the sky.
    private static void bank(
            Canvas canvas, float[] edge, double nearness, double rim, boolean flooded) {
        var palette = canvas.palette;
        var tone = palette.land(nearness);
        var bright = Colours.mix(tone, palette.skyLow(), flooded ? 0.62 : 0.28);
        canvas.fillUnder(edge, canvas.height, y -> bright);
        var lower = edge.clone();
        for (var x = 0; x < lower.length; x++) {
            lower[x] += (float) (flooded ? rim * 2.6 : rim);
        }
        canvas.fillUnder(lower, canvas.height, y -> tone);
    }
}
