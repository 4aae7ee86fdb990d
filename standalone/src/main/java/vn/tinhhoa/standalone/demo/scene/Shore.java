package vn.tinhhoa.standalone.demo.scene;

import java.util.Arrays;
import java.util.Random;

/// What stands far out: rocks, a cape, a lighthouse.
final class Shore {

    private Shore() {}

    static void islets(Canvas canvas, Scene scene, Random random) {
        var line = scene.waterLine();
        for (var row = 0; row < 3; row++) {
            var edge = new float[canvas.width];
            Arrays.fill(edge, line + 5);
            var count = 3 + random.nextInt(2) - row / 2;
            for (var i = 0; i < count; i++) {
                var half = canvas.unit * (4.5 + random.nextDouble() * 7) * (1 + row * 0.25);
                var middle = (i + 0.15 + random.nextDouble() * 0.7) / count * canvas.width;
                var rise = half * (1.0 + random.nextDouble() * 1.3);
                Outline.rock(random, edge, line, middle, half, Math.min(rise, line * 0.5));
            }
            var tone = canvas.palette.land(0.34 + row * 0.17);
            var haze = Colours.mix(tone, canvas.palette.skyLow(), 0.22 - row * 0.06);
            var high = line * 0.55;
            canvas.fillUnder(
                    edge,
                    line,
                    y -> Colours.mix(tone, haze, Math.clamp((y - high) / (line - high), 0, 1)));
        }
    }

    static void headland(Canvas canvas, Scene scene, Random random) {
        cape(canvas, scene, random);
    }

    /// The cape's edge, so that something can be built on it.
    private static float[] cape(Canvas canvas, Scene scene, Random random) {
        var line = scene.hasWater() ? scene.waterLine() : (int) (canvas.height * 0.93);
        var rough =
                Outline.range(
                        random,
                        canvas.width,
                        line - canvas.unit * 11,
                        canvas.unit * 5,
                        4.0 * canvas.width / canvas.height,
                        6);
        var right = scene.sun().x() < 0.5;
        var edge =
                right
                        ? Outline.headland(rough, line, 0.88, 0.52)
                        : Outline.headland(rough, line, 0.12, 0.48);
        var tone = canvas.palette.land(0.86);
        var foot = Colours.mix(tone, canvas.palette.land(0.5), 0.4);
        canvas.fillUnder(
                edge,
                scene.hasWater() ? line : canvas.height,
                y -> Colours.mix(foot, tone, Math.clamp((line - y) / (canvas.unit * 14), 0, 1)));
        return edge;
    }

    static void lighthouse(Canvas canvas, Scene scene, Random random) {
        var edge = cape(canvas, scene, random);
        var x = canvas.width * (scene.sun().x() < 0.5 ? 0.80 : 0.20);
        var foot = edge[(int) x] + canvas.unit;
        var tall = canvas.unit * 21;
        var palette = canvas.palette;
        var white = Colours.mix(0xFFFFFF, palette.skyLow(), 0.25);
        canvas.glow(x, foot - tall * 1.03, canvas.unit * 13, palette.lamp(), 0.75);
        canvas.pen.setColor(Colours.seeThrough(white, 1));
        tower(canvas, x, foot, tall, 0, 1);
        canvas.pen.setColor(Colours.seeThrough(Colours.mix(palette.accent(), white, 0.12), 1));
        tower(canvas, x, foot, tall, 0.16, 0.36);
        tower(canvas, x, foot, tall, 0.58, 0.78);
        canvas.pen.setColor(Colours.seeThrough(palette.land(1), 0.18));
        Shapes.polygon(
                canvas,
                x,
                foot,
                x + canvas.unit * 2,
                foot,
                x + canvas.unit * 1.2,
                foot - tall,
                x,
                foot - tall);
        canvas.pen.setColor(Colours.seeThrough(palette.land(1), 1));
        Shapes.box(
                canvas, x - canvas.unit * 1.7, foot - tall, canvas.unit * 3.4, canvas.unit * 0.5);
        canvas.pen.setColor(Colours.seeThrough(palette.lamp(), 1));
        Shapes.box(
                canvas,
                x - canvas.unit * 0.9,
                foot - tall - canvas.unit * 2,
                canvas.unit * 1.8,
                canvas.unit * 2);
        canvas.pen.setColor(Colours.seeThrough(palette.accent(), 1));
        Shapes.roof(
                canvas,
                x,
                foot - tall - canvas.unit * 2,
                canvas.unit * 1.5,
                canvas.unit * 1.7,
                0.5);
        cottage(canvas, x - canvas.unit * 5, edge[(int) (x - canvas.unit * 5)]);
    }

    /// A slice of a tower that gets narrower upwards.
    private static void tower(
            Canvas canvas, double x, double foot, double tall, double from, double to) {
        var low = canvas.unit * (2 - 0.8 * from);
        var high = canvas.unit * (2 - 0.8 * to);
        Shapes.polygon(
                canvas,
                x - low,
                foot - tall * from,
                x + low,
                foot - tall * from,
                x + high,
                foot - tall * to,
                x - high,
                foot - tall * to);
    }

    private static void cottage(Canvas canvas, double x, double foot) {
        var unit = canvas.unit;
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.skyLow(), 1));
        Shapes.box(canvas, x - unit * 2, foot - unit * 2, unit * 4, unit * 3);
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.accent(), 1));
        Shapes.roof(canvas, x, foot - unit * 2, unit * 2.6, unit * 1.6, unit * 1.4);
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.lamp(), 1));
        Shapes.box(canvas, x - unit * 0.4, foot - unit * 1.3, unit * 0.8, unit * 1.1);
    }
}
