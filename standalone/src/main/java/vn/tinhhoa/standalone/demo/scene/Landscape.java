package vn.tinhhoa.standalone.demo.scene;

import java.util.Random;

/// Sky, sun, hills and water: what every picture has.
final class Landscape {

    private final Canvas canvas;
    private final Scene scene;
    private final Random random;

    Landscape(Canvas canvas, Scene scene, Random random) {
        this.canvas = canvas;
        this.scene = scene;
        this.random = random;
    }

    void sky() {
        var palette = canvas.palette;
        var horizon = Math.min(scene.water(), 0.72) * canvas.height;
        canvas.fillUnder(
                new float[canvas.width],
                canvas.height,
                y -> Colours.mix(palette.skyTop(), palette.skyLow(), y / horizon));
        if (palette.dark()) {
            stars();
        }
        sun();
    }

    private void stars() {
        for (var i = 0; i < 130; i++) {
            var size = canvas.unit * (0.06 + 0.16 * Math.pow(random.nextDouble(), 3));
            canvas.pen.setColor(
                    Colours.seeThrough(canvas.palette.sun(), 0.25 + random.nextDouble() * 0.6));
            Shapes.disc(
                    canvas,
                    random.nextDouble() * canvas.width,
                    Math.pow(random.nextDouble(), 1.4) * canvas.height * 0.6,
                    size);
        }
    }

    private void sun() {
        var sun = scene.sun();
        var x = sun.x() * canvas.width;
        var y = sun.y() * canvas.height;
        var radius = sun.radius() * 100 * canvas.unit;
        var light = Colours.mix(canvas.palette.sun(), canvas.palette.skyLow(), 0.35);
        canvas.glow(x, y, canvas.unit * 62, light, canvas.palette.dark() ? 0.28 : 0.5);
        canvas.glow(x, y, radius * 2.3, canvas.palette.sun(), 0.4);
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.sun(), 1));
        Shapes.disc(canvas, x, y, radius);
    }

    /// The ranges from the farthest to the nearest, each fading into the haze at its foot.
    void ridges() {
        var foot = scene.waterLine();
        var top = scene.hasWater() ? foot - canvas.height * 0.24 : canvas.height * 0.40;
        var low = scene.hasWater() ? foot - canvas.height * 0.025 : canvas.height * 0.90;
        for (var i = 0; i < scene.ridges(); i++) {
            var nearness = scene.ridges() == 1 ? 0.3 : (double) i / (scene.ridges() - 1);
            var base = top + (low - top) * Math.pow(nearness, 0.9);
            var swing = (scene.hasWater() ? 0.10 : 0.13) * canvas.height * (1 - 0.5 * nearness);
            var waves = 3.2 * canvas.width / canvas.height + nearness * 1.5;
            var edge = Outline.range(random, canvas.width, base, swing, waves, 5);
            land(edge, foot, scene.hasWater() ? nearness * 0.62 : nearness, swing * 3.2);
        }
    }

    /// One range of land at a distance.
    ///
    /// @param depth how far below its base the haze has taken it over
    private void land(float[] edge, int foot, double nearness, double depth) {
        var tone = canvas.palette.land(nearness);
        var haze = Colours.mix(tone, canvas.palette.skyLow(), 0.55 - 0.35 * nearness);
        var highest = Float.MAX_VALUE;
        for (var y : edge) {
            highest = Math.min(highest, y);
        }
        var start = highest;
        canvas.fillUnder(
                edge, foot, y -> Colours.mix(tone, haze, Math.clamp((y - start) / depth, 0, 1)));
    }

    /// What stands above the water line, mirrored; then ripples and the sun's path.
    void water() {
        var line = scene.waterLine();
        var depth = canvas.height - line;
        for (var y = line; y < canvas.height; y++) {
            var nearness = (double) (y - line) / depth;
            var from = line - 1 - (int) ((y - line) * Math.min(1.0, (line - 1.0) / depth));
            var shift =
                    (int)
                            (canvas.unit
                                    * 0.9
                                    * (nearness + 0.08)
                                    * Math.sin(y * 0.35 / (0.25 + nearness) + Math.sin(y * 0.11)));
            var tone =
                    Colours.mix(
                            Colours.mix(canvas.palette.skyLow(), canvas.palette.land(0.2), 0.5),
                            canvas.palette.land(0.62),
                            nearness);
            canvas.mirrorRow(from, y, shift, tone, 0.56 * (1 - nearness * 0.72));
        }
        ripples(line, depth);
        path(line, depth);
    }

    private void ripples(int line, int depth) {
        for (var i = 0; i < 170; i++) {
            var nearness = Math.pow(random.nextDouble(), 1.3);
            var bright = random.nextDouble() < 0.6;
            var tone = bright ? canvas.palette.skyLow() : canvas.palette.land(0.8);
            canvas.pen.setColor(Colours.seeThrough(tone, (0.08 + random.nextDouble() * 0.16)));
            Shapes.dash(
                    canvas,
                    random.nextDouble() * canvas.width,
                    line + nearness * depth,
                    canvas.unit * (0.8 + 9 * nearness) * (0.4 + random.nextDouble()),
                    canvas.unit * (0.07 + 0.3 * nearness));
        }
    }

    private void path(int line, int depth) {
        var x = scene.sun().x() * canvas.width;
        for (var i = 0; i < 120; i++) {
            var nearness = Math.pow(i / 120.0, 1.25);
            var spread = canvas.unit * (2.2 + 9 * nearness);
            canvas.pen.setColor(
                    Colours.seeThrough(
                            Colours.mix(canvas.palette.sun(), 0xFFFFFF, 0.25),
                            (0.75 - 0.5 * nearness) * (0.5 + random.nextDouble() * 0.5)));
            Shapes.dash(
                    canvas,
                    x + random.nextGaussian() * spread * 0.55,
                    line + nearness * depth + canvas.unit * 0.3,
                    canvas.unit * (0.6 + 3.4 * nearness) * (0.4 + random.nextDouble()),
                    canvas.unit * (0.09 + 0.3 * nearness));
        }
    }

    /// The sun's light on everything, last of all.
    void light() {
        var sun = scene.sun();
        canvas.glow(
                sun.x() * canvas.width,
                sun.y() * canvas.height,
                canvas.unit * 85,
                canvas.palette.sun(),
                canvas.palette.dark() ? 0.05 : 0.13);
    }
}
