package vn.tinhhoa.standalone.demo.scene;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Random;

/// What grows by the water and on the slopes: mangrove, palms, a coffee branch.
final class Plants {

    private Plants() {}

    static void mangrove(Canvas canvas, Scene scene, Random random) {
        var line = scene.waterLine();
        for (var row = 0; row < 3; row++) {
            var tone = canvas.palette.land(0.5 + row * 0.22);
            var size = canvas.unit * (2.6 + row * 1.7);
            var gap = row == 2 ? 3.2 : 0.9;
            for (var x = -size;
                    x < canvas.width + size;
                    x += size * (0.9 + random.nextDouble() * gap)) {
                tree(canvas, random, x, line, size * (0.8 + random.nextDouble() * 0.7), tone);
            }
        }
    }

    private static void tree(
            Canvas canvas, Random random, double x, double line, double size, int tone) {
        canvas.pen.setColor(Colours.seeThrough(Colours.mix(tone, 0x3A2A1C, 0.25), 1));
        Shapes.line(canvas, x, line - size * 1.2, x, line - size * 0.45, size * 0.16);
        for (var root = -3; root <= 3; root++) {
            var out = x + root * size * (0.22 + random.nextDouble() * 0.08);
            Shapes.bow(
                    canvas,
                    x,
                    line - size * 0.8,
                    out,
                    line - size * 0.7,
                    out,
                    line + 1,
                    size * 0.1);
        }
        for (var leaf = 0; leaf < 14; leaf++) {
            var light = leaf / 14.0;
            canvas.pen.setColor(
                    Colours.seeThrough(Colours.mix(tone, canvas.palette.skyLow(), light * 0.2), 1));
            var up = random.nextDouble();
            Shapes.oval(
                    canvas,
                    x + (random.nextDouble() - 0.5) * size * 2.4 * (1.15 - up * 0.6),
                    line - size * (0.65 + up * 1.25 + light * 0.2),
                    size * (0.3 + random.nextDouble() * 0.3),
                    size * (0.22 + random.nextDouble() * 0.18));
        }
    }

    static void palms(Canvas canvas, Scene scene, Random random) {
        var right = scene.sun().x() < 0.5;
        for (var i = 0; i < 2; i++) {
            var inset = canvas.unit * (4 + i * 17 + random.nextDouble() * 4);
            var foot = right ? canvas.width - inset : inset;
            var lean = canvas.unit * (11 + random.nextDouble() * 9) * (right ? -1 : 1);
            var tall = canvas.unit * (68 - i * 25 + random.nextDouble() * 6);
            palm(canvas, random, foot, foot + lean, canvas.height + canvas.unit, tall);
        }
    }

    private static void palm(
            Canvas canvas, Random random, double foot, double head, double ground, double tall) {
        var top = ground - tall;
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(1), 1));
        Shapes.bow(canvas, foot, ground, foot, ground - tall * 0.6, head, top, canvas.unit * 1.05);
        for (var frond = 0; frond < 10; frond++) {
            var angle =
                    -Math.PI * (-0.12 + 1.24 * frond / 9.0) + (random.nextDouble() - 0.5) * 0.15;
            frond(canvas, head, top, angle, canvas.unit * (15 + random.nextDouble() * 5));
        }
        canvas.pen.setColor(
                Colours.seeThrough(
                        Colours.mix(canvas.palette.land(1), canvas.palette.accent(), 0.35), 1));
        Shapes.disc(canvas, head - canvas.unit, top + canvas.unit, canvas.unit * 0.9);
        Shapes.disc(canvas, head + canvas.unit * 0.8, top + canvas.unit * 1.2, canvas.unit * 0.9);
    }

    /// A feather of leaflets along a bent rib.
    private static void frond(Canvas canvas, double x, double y, double angle, double length) {
        var tipX = x + Math.cos(angle) * length;
        var tipY = y + Math.sin(angle) * length * 0.7 + length * 0.38;
        var overX = x + Math.cos(angle) * length * 0.6;
        var overY = y + Math.sin(angle) * length * 0.9 - length * 0.12;
        Shapes.bow(canvas, x, y, overX, overY, tipX, tipY, canvas.unit * 0.28);
        for (var i = 1; i <= 15; i++) {
            var t = i / 15.0;
            var ribX = (1 - t) * (1 - t) * x + 2 * t * (1 - t) * overX + t * t * tipX;
            var ribY = (1 - t) * (1 - t) * y + 2 * t * (1 - t) * overY + t * t * tipY;
            var hang = length * 0.26 * Math.sin(Math.PI * (0.12 + 0.8 * t));
            var along = (tipX - x) / length * hang * 0.7;
            Shapes.polygon(
                    canvas,
                    ribX - canvas.unit * 0.35,
                    ribY,
                    ribX + along,
                    ribY + hang,
                    ribX + canvas.unit * 0.35,
                    ribY);
            Shapes.polygon(
                    canvas,
                    ribX - canvas.unit * 0.3,
                    ribY,
                    ribX + along * 1.5,
                    ribY - hang * 0.45,
                    ribX + canvas.unit * 0.3,
                    ribY);
        }
    }

    /// A branch with ripe coffee cherries across an upper corner.
    static void branch(Canvas canvas, Scene scene, Random random) {
        var right = scene.sun().x() < 0.5;
        var pen = canvas.pen;
        var before = pen.getTransform();
        if (right) {
            pen.transform(new AffineTransform(-1, 0, 0, 1, canvas.width, 0));
        }
        var unit = canvas.unit;
        for (var twig = 0; twig < 2; twig++) {
            var fromY = unit * (6 + twig * 24);
            var reach = unit * (78 - twig * 26);
            pen.setColor(Colours.seeThrough(canvas.palette.land(1), 1));
            Shapes.bow(
                    canvas,
                    -unit,
                    fromY,
                    reach * 0.5,
                    fromY - unit,
                    reach,
                    fromY + unit * 15,
                    unit * 0.7);
            for (var i = 1; i <= 7; i++) {
                var t = i / 7.0;
                var x = 2 * t * (1 - t) * reach * 0.5 + t * t * reach;
                var y =
                        (1 - t) * (1 - t) * fromY
                                + 2 * t * (1 - t) * (fromY - unit)
                                + t * t * (fromY + unit * 15);
                leaf(
                        canvas,
                        x,
                        y,
                        -0.75 + t * 0.7 + random.nextDouble() * 0.2,
                        unit * (13 + random.nextDouble() * 5));
                leaf(
                        canvas,
                        x,
                        y,
                        1.25 + t * 0.5 + random.nextDouble() * 0.3,
                        unit * (13 + random.nextDouble() * 5));
                if (i < 7) {
                    cherries(canvas, random, x, y);
                }
            }
        }
        pen.setTransform(before);
    }

    private static void leaf(Canvas canvas, double x, double y, double angle, double length) {
        var before = canvas.pen.getTransform();
        canvas.pen.translate(x, y);
        canvas.pen.rotate(angle);
        var half = new Path2D.Double();
        half.moveTo(0, 0);
        half.quadTo(length * 0.45, -length * 0.36, length, 0);
        half.lineTo(0, 0);
        var other = new Path2D.Double();
        other.moveTo(0, 0);
        other.quadTo(length * 0.45, length * 0.36, length, 0);
        other.lineTo(0, 0);
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(0.82), 1));
        canvas.pen.fill(half);
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(0.95), 1));
        canvas.pen.fill(other);
        canvas.pen.setTransform(before);
    }

    private static void cherries(Canvas canvas, Random random, double x, double y) {
        for (var i = 0; i < 5; i++) {
            var size = canvas.unit * (1.35 + random.nextDouble() * 0.5);
            var atX = x + (random.nextDouble() - 0.5) * canvas.unit * 4.8;
            var atY = y + random.nextDouble() * canvas.unit * 2.8;
            canvas.pen.setColor(
                    Colours.seeThrough(
                            Colours.mix(0xB8281C, 0xD98A2B, random.nextDouble() * 0.6), 1));
            Shapes.disc(canvas, atX, atY, size);
            canvas.pen.setColor(Colours.seeThrough(0xFFFFFF, 0.45));
            Shapes.disc(canvas, atX - size * 0.3, atY - size * 0.35, size * 0.22);
        }
    }
}
