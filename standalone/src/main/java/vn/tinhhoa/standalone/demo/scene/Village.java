package vn.tinhhoa.standalone.demo.scene;

import java.awt.geom.Path2D;
import java.util.Random;

/// What people built: houses, halls, kilns, a stage on the water, a stupa, jars.
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

    private static double ground(Canvas canvas, Scene scene) {
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

    /// Low works with roofs like the teeth of a saw, and trees before them.
    static void halls(Canvas canvas, Scene scene, Random random) {
        var line = ground(canvas, scene);
        var unit = canvas.unit;
        for (var x = unit * 6; x < canvas.width - unit * 18; x += unit * (24 + random.nextInt(6))) {
            var tall = unit * (4.5 + random.nextInt(3));
            canvas.pen.setColor(
                    Colours.seeThrough(Colours.mix(0xFFFFFF, canvas.palette.land(0.1), 0.4), 1));
            Shapes.box(canvas, x, line - tall, unit * 20, tall);
            for (var tooth = 0; tooth < 5; tooth++) {
                var left = x + tooth * unit * 4;
                canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(0.55), 1));
                Shapes.polygon(
                        canvas,
                        left,
                        line - tall,
                        left,
                        line - tall - unit * 2.4,
                        left + unit * 4,
                        line - tall);
                canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(0.75), 0.55));
                Shapes.box(
                        canvas,
                        left + unit * 0.8,
                        line - tall + unit * 1.1,
                        unit * 2.4,
                        unit * 0.8);
            }
        }
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(0.88), 1));
        for (var x = 0.0; x < canvas.width; x += unit * (1.1 + random.nextDouble() * 1.2)) {
            Shapes.oval(
                    canvas,
                    x,
                    line - unit * 0.6,
                    unit * (0.9 + random.nextDouble()),
                    unit * (0.9 + random.nextDouble() * 1.3));
        }
    }

    static void kilns(Canvas canvas, Scene scene, Random random) {
        var line = ground(canvas, scene);
        var unit = canvas.unit;
        for (var i = 0; i < 3; i++) {
            var x = canvas.width * (0.52 + i * 0.15) + random.nextDouble() * unit * 4;
            var tall = unit * (13 + random.nextDouble() * 5);
            smoke(canvas, random, x, line - tall);
            canvas.pen.setColor(
                    Colours.seeThrough(
                            Colours.mix(canvas.palette.accent(), canvas.palette.land(0.8), 0.45),
                            1));
            var kiln = new Path2D.Double();
            kiln.moveTo(x - unit * 4, line);
            kiln.quadTo(x - unit * 4.4, line - tall * 0.45, x - unit * 1.1, line - tall * 0.68);
            kiln.lineTo(x - unit * 0.9, line - tall);
            kiln.lineTo(x + unit * 0.9, line - tall);
            kiln.lineTo(x + unit * 1.1, line - tall * 0.68);
            kiln.quadTo(x + unit * 4.4, line - tall * 0.45, x + unit * 4, line);
            canvas.pen.fill(kiln);
            canvas.pen.setColor(Colours.seeThrough(canvas.palette.lamp(), 0.95));
            Shapes.roof(canvas, x, line, unit * 1.2, unit * 2.4, unit * 0.35);
        }
    }

    private static void smoke(Canvas canvas, Random random, double x, double y) {
        var drift = x;
        for (var i = 0; i < 22; i++) {
            drift += canvas.unit * (0.2 + random.nextDouble() * i * 0.09);
            canvas.pen.setColor(Colours.seeThrough(0xFFFFFF, 0.14 - i * 0.0055));
            Shapes.oval(
                    canvas,
                    drift,
                    y - i * canvas.unit * 1.05,
                    canvas.unit * (0.8 + i * 0.22),
                    canvas.unit * (0.8 + i * 0.16));
        }
    }

    static void stupa(Canvas canvas, Scene scene, Random random) {
        var line = ground(canvas, scene);
        var gold = Colours.mix(0xE2B04A, canvas.palette.skyLow(), 0.15);
        var middle = canvas.width * (scene.sun().x() < 0.5 ? 0.68 : 0.34);
        for (var i = -1; i <= 1; i++) {
            var size = canvas.unit * (i == 0 ? 1.15 : 0.6);
            spire(canvas, middle + i * canvas.unit * 13, line - canvas.unit * 1.5, size, gold);
        }
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(0.9), 1));
        for (var x = 0.0; x < canvas.width; x += canvas.unit * 1.6) {
            Shapes.oval(
                    canvas,
                    x,
                    line,
                    canvas.unit * (1 + random.nextDouble()),
                    canvas.unit * (1.2 + random.nextDouble() * 2.2));
        }
    }

    private static void spire(Canvas canvas, double x, double foot, double size, int gold) {
        canvas.pen.setColor(Colours.seeThrough(Colours.mix(gold, 0xFFFFFF, 0.55), 1));
        Shapes.box(canvas, x - size * 7, foot - size * 2.2, size * 14, size * 4);
        Shapes.box(canvas, x - size * 5.4, foot - size * 4.2, size * 10.8, size * 2.2);
        var path = new Path2D.Double();
        path.moveTo(x - size * 3.8, foot - size * 4.2);
        path.quadTo(x - size * 4.6, foot - size * 9.5, x - size * 1.1, foot - size * 11);
        path.quadTo(x - size * 2.1, foot - size * 14.5, x - size * 0.5, foot - size * 17);
        path.lineTo(x, foot - size * 25);
        path.lineTo(x + size * 0.5, foot - size * 17);
        path.quadTo(x + size * 2.1, foot - size * 14.5, x + size * 1.1, foot - size * 11);
        path.quadTo(x + size * 4.6, foot - size * 9.5, x + size * 3.8, foot - size * 4.2);
        canvas.pen.setColor(Colours.seeThrough(gold, 1));
        canvas.pen.fill(path);
    }

    /// The house in the pond from which water puppets are played.
    static void pavilion(Canvas canvas, Scene scene, Random random) {
        var unit = canvas.unit * 1.25;
        var line = scene.waterLine();
        var x = canvas.width * (scene.sun().x() < 0.5 ? 0.64 : 0.38);
        var palette = canvas.palette;
        var dark = Colours.mix(palette.land(1), 0x3A1A14, 0.5);
        var tiles = Colours.mix(palette.accent(), dark, 0.25);
        canvas.glow(x, line - unit * 6, unit * 20, palette.lamp(), 0.5);
        canvas.pen.setColor(Colours.seeThrough(palette.lamp(), 1));
        Shapes.box(canvas, x - unit * 11, line - unit * 10, unit * 22, unit * 10);
        canvas.pen.setColor(Colours.seeThrough(palette.accent(), 0.9));
        for (var blind = -10.5; blind < 10.5; blind += 3) {
            Shapes.box(canvas, x + unit * blind, line - unit * 7.2, unit * 2.6, unit * 7.2);
        }
        canvas.pen.setColor(Colours.seeThrough(dark, 1));
        for (var pillar = -11; pillar <= 11; pillar += 11) {
            Shapes.box(canvas, x + unit * (pillar - 0.5), line - unit * 11, unit, unit * 11);
        }
        Shapes.box(canvas, x - unit * 14, line - unit * 0.9, unit * 28, unit * 0.9);
        canvas.pen.setColor(Colours.seeThrough(tiles, 1));
        sweptRoof(canvas, x, line - unit * 9.6, unit * 16, unit * 5.4, unit * 8);
        canvas.pen.setColor(Colours.seeThrough(palette.lamp(), 1));
        Shapes.box(canvas, x - unit * 6.5, line - unit * 17, unit * 13, unit * 2.8);
        canvas.pen.setColor(Colours.seeThrough(tiles, 1));
        sweptRoof(canvas, x, line - unit * 16.6, unit * 10, unit * 5, unit * 4.6);
    }

    /// A temple's roof: its corners rise again.
    private static void sweptRoof(
            Canvas canvas, double x, double eaves, double half, double rise, double ridge) {
        var path = new Path2D.Double();
        path.moveTo(x - half, eaves - rise * 0.42);
        path.quadTo(x - half * 0.78, eaves - rise * 0.28, x - ridge, eaves - rise);
        path.lineTo(x + ridge, eaves - rise);
        path.quadTo(x + half * 0.78, eaves - rise * 0.28, x + half, eaves - rise * 0.42);
        path.quadTo(x + half * 0.86, eaves, x + half * 0.62, eaves);
        path.lineTo(x - half * 0.62, eaves);
        path.quadTo(x - half * 0.86, eaves, x - half, eaves - rise * 0.42);
        canvas.pen.fill(path);
    }

    /// Jars set out to dry, close to the onlooker.
    static void jars(Canvas canvas, Scene scene, Random random) {
        var unit = canvas.unit;
        var foot = canvas.height + unit * 2;
        for (var x = unit * 2; x < canvas.width; x += unit * (9 + random.nextDouble() * 4)) {
            var size = unit * (3.2 + random.nextDouble() * 2.6);
            var clay =
                    Colours.mix(
                            canvas.palette.accent(),
                            canvas.palette.land(1),
                            0.2 + random.nextDouble() * 0.45);
            jar(canvas, x, foot - random.nextDouble() * unit * 2, size, clay);
        }
    }

    private static void jar(Canvas canvas, double x, double foot, double size, int clay) {
        var path = new Path2D.Double();
        path.moveTo(x - size * 0.6, foot);
        path.curveTo(
                x - size * 1.6,
                foot - size * 1.3,
                x - size * 1.3,
                foot - size * 2.6,
                x - size * 0.5,
                foot - size * 2.9);
        path.lineTo(x - size * 0.62, foot - size * 3.3);
        path.lineTo(x + size * 0.62, foot - size * 3.3);
        path.lineTo(x + size * 0.5, foot - size * 2.9);
        path.curveTo(
                x + size * 1.3,
                foot - size * 2.6,
                x + size * 1.6,
                foot - size * 1.3,
                x + size * 0.6,
                foot);
        canvas.pen.setColor(Colours.seeThrough(clay, 1));
        canvas.pen.fill(path);
        canvas.pen.setColor(Colours.seeThrough(Colours.mix(clay, 0xFFFFFF, 0.6), 0.35));
        Shapes.oval(canvas, x - size * 0.55, foot - size * 1.7, size * 0.16, size * 0.75);
        canvas.pen.setColor(Colours.seeThrough(Colours.mix(clay, 0x000000, 0.5), 0.7));
        Shapes.oval(canvas, x, foot - size * 3.3, size * 0.6, size * 0.13);
    }
}
