package vn.tinhhoa.standalone.demo.scene;

import java.util.Random;

/// What people live in: houses along a quay.
final class Village {

    private Village() {}

    static void rooftops(Canvas canvas, Scene scene, Random random) {
        var line = ground(canvas, scene);
        for (var row = 0; row < 3; row++) {
            var nearness = 0.55 + row * 0.2;
            var size = canvas.unit * (2.6 + row * 1.1);
            var foot = line - canvas.unit * (5.2 - row * 2.6);
            for (var x = -size; x < canvas.width + size; x += size * (2.1 + random.nextDouble())) {
                house(canvas, random, x, foot, size * (0.9 + random.nextDouble() * 0.5), nearness);
            }
        }
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(0.95), 1));
        Shapes.box(canvas, 0, line - canvas.unit * 0.9, canvas.width, canvas.unit * 1.2);
    }

    /// The row on which buildings stand.
    static double ground(Canvas canvas, Scene scene) {
        return scene.hasWater() ? scene.waterLine() : canvas.height * 0.94;
    }

    private static void house(
            Canvas canvas, Random random, double x, double foot, double half, double nearness) {
        var palette = canvas.palette;
        var wallHeight = half * (0.9 + random.nextInt(3) * 0.45);
        var plaster = Colours.mix(0xF3CF8E, palette.skyLow(), random.nextDouble() * 0.7);
        var wall = Colours.mix(plaster, palette.land(nearness), palette.dark() ? 0.75 : 0.35);
        canvas.pen.setColor(Colours.seeThrough(wall, 1));
        Shapes.box(canvas, x - half, foot - wallHeight, half * 2, wallHeight + canvas.unit * 6);
        canvas.pen.setColor(
                Colours.seeThrough(
                        Colours.mix(
                                palette.accent(),
                                palette.land(nearness),
                                0.25 + random.nextDouble() * 0.5),
                        1));
        Shapes.roof(canvas, x, foot - wallHeight, half * 1.3, half * 0.9, half * 0.75);
        var lit = palette.dark() || random.nextDouble() < 0.35;
        canvas.pen.setColor(
                Colours.seeThrough(lit ? palette.lamp() : palette.land(nearness + 0.1), 0.9));
        for (var floor = 0.35; floor + 0.3 < wallHeight / half; floor += 0.62) {
            Shapes.box(
                    canvas,
                    x - half * 0.55,
                    foot - wallHeight + half * (floor - 0.1),
                    half * 0.28,
                    half * 0.36);
            Shapes.box(
                    canvas,
                    x + half * 0.27,
                    foot - wallHeight + half * (floor - 0.1),
                    half * 0.28,
                    half * 0.36);
        }
    }
}
