package vn.tinhhoa.standalone.demo.scene;

import java.awt.geom.Path2D;
import java.util.Random;

/// Kilns with their smoke, and the jars that come out of them.
final class Pottery {

    private Pottery() {}

    static void kilns(Canvas canvas, Scene scene, Random random) {
        var line = Village.ground(canvas, scene);
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

    /// Jars set out to dry, close to the onlooker.
    static void jars(Canvas canvas, Scene scene, Random random) {
        var unit = canvas.unit;
        var bank = canvas.height - unit * 9;
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(0.92), 1));
        Shapes.oval(
                canvas,
                canvas.width * 0.5,
                canvas.height + unit * 16,
                canvas.width * 0.75,
                unit * 25);
        for (var row = 0; row < 2; row++) {
            var foot = bank + unit * (4 + row * 10);
            var size = unit * (3.1 + row * 1.5);
            for (var x = -size;
                    x < canvas.width + size;
                    x += size * (2.3 + random.nextDouble() * 1.1)) {
                var shade = 0.45 - row * 0.25 + random.nextDouble() * 0.3;
                var clay = Colours.mix(canvas.palette.accent(), canvas.palette.land(1), shade);
                jar(canvas, x, foot, size * (0.75 + random.nextDouble() * 0.45), clay);
            }
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
