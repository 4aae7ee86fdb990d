package vn.tinhhoa.standalone.demo.scene;

import java.util.Random;

/// What hangs or flies in the air: mist, birds, lanterns.
final class Air {

    private Air() {}

    static void mist(Canvas canvas, Scene scene, Random random) {
        var middle = scene.hasWater() ? scene.waterLine() - canvas.unit * 8 : canvas.height * 0.62;
        var white = Colours.mix(canvas.palette.skyLow(), 0xFFFFFF, 0.25);
        canvas.veil(middle, canvas.unit * 6.5, white, 0.42);
        if (!scene.hasWater()) {
            canvas.veil(canvas.height * 0.80, canvas.unit * 9, white, 0.32);
        }
        for (var i = 0; i < 6; i++) {
            canvas.pen.setColor(Colours.seeThrough(white, 0.06 + random.nextDouble() * 0.08));
            Shapes.dash(
                    canvas,
                    random.nextDouble() * canvas.width,
                    middle + (random.nextDouble() - 0.5) * canvas.unit * 7,
                    canvas.unit * (18 + random.nextDouble() * 30),
                    canvas.unit * (1 + random.nextDouble() * 2));
        }
    }

    static void birds(Canvas canvas, Scene scene, Random random) {
        var x = canvas.width * (scene.sun().x() + (scene.sun().x() < 0.5 ? 0.26 : -0.26));
        var y = canvas.height * 0.2;
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(0.85), 0.85));
        for (var i = 0; i < 11; i++) {
            var atX = x + random.nextGaussian() * canvas.unit * 10;
            var atY = y + random.nextGaussian() * canvas.unit * 3.4;
            var wing = canvas.unit * (0.8 + random.nextDouble() * 0.9);
            var lift = wing * (0.3 + random.nextDouble() * 0.4);
            Shapes.bow(
                    canvas,
                    atX - wing,
                    atY - lift * 0.4,
                    atX - wing * 0.4,
                    atY - lift,
                    atX,
                    atY,
                    wing * 0.13);
            Shapes.bow(
                    canvas,
                    atX,
                    atY,
                    atX + wing * 0.4,
                    atY - lift,
                    atX + wing,
                    atY - lift * 0.4,
                    wing * 0.13);
        }
    }

    /// Strings of silk lanterns over a street or a quay.
    static void lanterns(Canvas canvas, Scene scene, Random random) {
        int[] silks = {canvas.palette.accent(), 0xF0A63A, 0xE8743B, 0xF4D06F, 0xC9352B};
        for (var row = 0; row < 3; row++) {
            var left = canvas.height * (0.02 + row * 0.10 + random.nextDouble() * 0.04);
            var right = canvas.height * (0.02 + row * 0.09 + random.nextDouble() * 0.06);
            var sag = canvas.height * (0.10 + row * 0.02);
            canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(1), 0.7));
            Shapes.bow(
                    canvas,
                    0,
                    left,
                    canvas.width * 0.5,
                    (left + right) / 2 + sag * 2,
                    canvas.width,
                    right,
                    canvas.unit * 0.14);
            var count = 7 + row;
            for (var i = 0; i < count; i++) {
                var t = (i + 0.5 + (random.nextDouble() - 0.5) * 0.4) / count;
                var x = t * canvas.width;
                var y =
                        (1 - t) * (1 - t) * left
                                + 2 * t * (1 - t) * ((left + right) / 2 + sag * 2)
                                + t * t * right;
                var size = canvas.unit * (2.0 + row * 0.75 + random.nextDouble() * 0.8);
                lantern(canvas, x, y, size, silks[random.nextInt(silks.length)]);
            }
        }
    }

    private static void lantern(Canvas canvas, double x, double y, double size, int silk) {
        var middle = y + size * 1.35;
        canvas.glow(
                x,
                middle,
                size * 3.4,
                Colours.mix(silk, canvas.palette.lamp(), 0.5),
                canvas.palette.dark() ? 0.5 : 0.3);
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(1), 0.9));
        Shapes.line(canvas, x, y, x, y + size * 0.4, size * 0.07);
        Shapes.line(canvas, x, middle + size, x, middle + size * 1.9, size * 0.09);
        canvas.pen.setColor(Colours.seeThrough(silk, 1));
        Shapes.oval(canvas, x, middle, size * 1.08, size * 0.95);
        canvas.pen.setColor(
                Colours.seeThrough(Colours.mix(silk, canvas.palette.lamp(), 0.65), 0.85));
        Shapes.oval(canvas, x, middle, size * 0.62, size * 0.9);
        canvas.pen.setColor(
                Colours.seeThrough(Colours.mix(canvas.palette.lamp(), 0xFFFFFF, 0.4), 0.8));
        Shapes.oval(canvas, x, middle, size * 0.24, size * 0.82);
        canvas.pen.setColor(Colours.seeThrough(canvas.palette.land(1), 0.9));
        Shapes.box(canvas, x - size * 0.35, middle - size * 1.02, size * 0.7, size * 0.16);
        Shapes.box(canvas, x - size * 0.35, middle + size * 0.86, size * 0.7, size * 0.16);
    }
}
