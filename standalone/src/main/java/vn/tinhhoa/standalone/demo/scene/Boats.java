package vn.tinhhoa.standalone.demo.scene;

import java.awt.geom.Path2D;
import java.util.Random;

/// Boats of the coast, and their shadows on the water.
final class Boats {

    private Boats() {}

    static void fleet(Canvas canvas, Scene scene, Random random) {
        var line = scene.waterLine();
        var depth = canvas.height - line;
        for (var i = 0; i < 7; i++) {
            var nearness = 0.06 + 0.085 * i + random.nextDouble() * 0.05;
            var x = canvas.width * (0.05 + ((i * 0.37 + random.nextDouble() * 0.12) % 0.9));
            trawler(
                    canvas,
                    random,
                    x,
                    line + depth * nearness,
                    canvas.unit * (1.3 + nearness * 6.5));
        }
    }

    private static void trawler(Canvas canvas, Random random, double x, double y, double size) {
        var palette = canvas.palette;
        var turned = random.nextBoolean() ? 1 : -1;
        var hull =
                Colours.mix(
                        random.nextBoolean() ? palette.accent() : palette.land(0.7),
                        palette.land(1),
                        0.3);
        canvas.pen.setColor(Colours.seeThrough(palette.land(1), 0.35));
        Shapes.dash(canvas, x, y + size * 0.2, size * 3.4, size * 0.9);
        canvas.pen.setColor(Colours.seeThrough(palette.land(1), 1));
        Shapes.line(
                canvas,
                x + turned * size * 0.4,
                y - size,
                x + turned * size * 0.4,
                y - size * 4,
                size * 0.09);
        Shapes.line(
                canvas,
                x + turned * size * 0.4,
                y - size * 3.9,
                x + turned * size * 2.7,
                y - size * 1.2,
                size * 0.05);
        canvas.pen.setColor(
                Colours.seeThrough(Colours.mix(palette.skyLow(), palette.land(0.3), 0.2), 1));
        Shapes.box(
                canvas,
                x - turned * size * 1.0 - size * 0.7,
                y - size * 1.9,
                size * 1.4,
                size * 1.4);
        canvas.pen.setColor(Colours.seeThrough(palette.land(0.9), 1));
        Shapes.box(
                canvas,
                x - turned * size * 1.0 - size * 0.95,
                y - size * 2.05,
                size * 1.9,
                size * 0.22);
        Shapes.box(
                canvas,
                x - turned * size * 1.0 - size * 0.35,
                y - size * 1.6,
                size * 0.7,
                size * 0.4);
        var path = new Path2D.Double();
        path.moveTo(x - turned * size * 2.3, y - size * 0.75);
        path.quadTo(x, y - size * 0.45, x + turned * size * 3, y - size * 1.25);
        path.quadTo(
                x + turned * size * 2.4, y + size * 0.1, x + turned * size * 1.6, y + size * 0.2);
        path.lineTo(x - turned * size * 2, y + size * 0.2);
        path.closePath();
        canvas.pen.setColor(Colours.seeThrough(hull, 1));
        canvas.pen.fill(path);
        canvas.pen.setColor(Colours.seeThrough(palette.lamp(), 1));
        Shapes.disc(canvas, x + turned * size * 0.4, y - size * 4, size * 0.16);
    }

    static void sails(Canvas canvas, Scene scene, Random random) {
        var line = scene.waterLine();
        var depth = canvas.height - line;
        // Not before the lighthouse, which stands opposite the sun.
        var right = (scene.sun().x() < 0.5) != scene.details().contains(Detail.LIGHTHOUSE);
        var side = right ? 0.58 : 0.12;
        for (var i = 0; i < 3; i++) {
            var nearness = 0.06 + 0.16 * i;
            var x = canvas.width * (side + i * 0.115 + random.nextDouble() * 0.05);
            junk(
                    canvas,
                    x,
                    line + depth * nearness,
                    canvas.unit * (1.5 + nearness * 9),
                    1 - nearness);
        }
    }

    private static void junk(Canvas canvas, double x, double y, double size, double haze) {
        var palette = canvas.palette;
        var sail = Colours.mix(palette.accent(), palette.skyLow(), haze * 0.35);
        canvas.pen.setColor(Colours.seeThrough(sail, 0.28));
        Shapes.polygon(
                canvas,
                x - size * 1.6,
                y + size * 0.3,
                x + size * 1.8,
                y + size * 0.3,
                x + size * 0.4,
                y + size * 3.4);
        canvas.pen.setColor(Colours.seeThrough(sail, 1));
        fan(canvas, x + size * 0.2, y - size * 0.6, size * 1.9, size * 5.6);
        fan(canvas, x - size * 1.7, y - size * 0.6, size * 1.2, size * 4);
        var path = new Path2D.Double();
        path.moveTo(x - size * 3, y - size * 1);
        path.quadTo(x, y - size * 0.2, x + size * 3, y - size * 0.9);
        path.quadTo(x + size * 2.2, y + size * 0.35, x + size * 1.5, y + size * 0.35);
        path.lineTo(x - size * 1.9, y + size * 0.35);
        path.closePath();
        canvas.pen.setColor(Colours.seeThrough(palette.land(1), 1));
        canvas.pen.fill(path);
    }

    /// A battened sail, wider above the middle.
    private static void fan(Canvas canvas, double x, double foot, double wide, double tall) {
        var before = canvas.pen.getColor();
        var path = new Path2D.Double();
        path.moveTo(x, foot);
        path.lineTo(x + wide * 0.9, foot + wide * 0.02);
        path.quadTo(x + wide * 1.55, foot - tall * 0.55, x + wide * 0.45, foot - tall);
        path.quadTo(x - wide * 0.2, foot - tall * 0.6, x, foot);
        canvas.pen.fill(path);
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(1), 0.35));
        for (var batten = 1; batten < 6; batten++) {
            var y = foot - tall * batten / 6;
            Shapes.line(canvas, x, y, x + wide * 1.05, y - wide * 0.12, wide * 0.03);
        }
        canvas.pen.setColor(before);
    }

    /// One small boat close by, with somebody in a conical hat.
    static void sampan(Canvas canvas, Scene scene, Random random) {
        var line = scene.waterLine();
        var size = canvas.unit * 3.1;
        var x = canvas.width * ((scene.sun().x() < 0.5 ? 0.6 : 0.3) + random.nextDouble() * 0.1);
        var y = line + (canvas.height - line) * 0.62;
        var ink = canvas.palette.land(1);
        canvas.pen.setColor(Colours.seeThrough(ink, 0.3));
        Shapes.dash(canvas, x, y + size * 0.35, size * 6, size * 1.1);
        canvas.pen.setColor(Colours.seeThrough(ink, 1));
        var path = new Path2D.Double();
        path.moveTo(x - size * 5, y - size * 0.75);
        path.quadTo(x, y + size * 0.35, x + size * 5, y - size * 0.85);
        path.quadTo(x, y + size * 1.5, x - size * 5, y - size * 0.75);
        canvas.pen.fill(path);
        Shapes.line(
                canvas, x + size * 2.4, y - size * 2.6, x + size * 4.9, y + size * 1.6, size * 0.1);
        Shapes.polygon(
                canvas,
                x + size * 1.5,
                y,
                x + size * 1.7,
                y - size * 2.1,
                x + size * 2.5,
                y - size * 2.3,
                x + size * 2.9,
                y);
        canvas.pen.setColor(
                Colours.seeThrough(Colours.mix(0xF1DDB0, canvas.palette.land(0.4), 0.15), 1));
        Shapes.polygon(
                canvas,
                x + size * 1.0,
                y - size * 2.5,
                x + size * 2.1,
                y - size * 3.5,
                x + size * 3.2,
                y - size * 2.5);
    }
}
