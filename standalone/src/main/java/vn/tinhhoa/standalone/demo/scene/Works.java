package vn.tinhhoa.standalone.demo.scene;

import java.util.Random;

/// What engineers built: halls, a bridge, wind turbines.
final class Works {

    private Works() {}

    /// Low works with roofs like the teeth of a saw, and trees before them.
    static void halls(Canvas canvas, Scene scene, Random random) {
        var line = Village.ground(canvas, scene);
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

    static void bridge(Canvas canvas, Scene scene, Random random) {
        var unit = canvas.unit;
        var deck = scene.waterLine() - unit * 3.2;
        var white = Colours.mix(0xFFFFFF, canvas.palette.skyLow(), 0.3);
        canvas.pen.setColor(Colours.seeThrough(white, 0.95));
        Shapes.box(canvas, 0, deck, canvas.width, unit * 0.7);
        for (var x = unit * 3; x < canvas.width; x += unit * 11) {
            Shapes.box(canvas, x, deck, unit * 0.6, unit * 3.2);
        }
        var shift = random.nextDouble() * 0.08;
        for (var at : new double[] {0.30 + shift, 0.62 + shift}) {
            var x = at * canvas.width;
            var tall = unit * 19;
            canvas.pen.setColor(Colours.seeThrough(white, 1));
            Shapes.polygon(
                    canvas,
                    x - unit * 1.1,
                    deck + unit * 3.2,
                    x - unit * 0.25,
                    deck - tall,
                    x + unit * 0.25,
                    deck - tall,
                    x + unit * 1.1,
                    deck + unit * 3.2);
            canvas.pen.setColor(Colours.seeThrough(white, 0.75));
            for (var cable = 1; cable <= 9; cable++) {
                var top = deck - tall + cable * unit * 0.9;
                var reach = (10 - cable) * unit * 2.3;
                Shapes.line(canvas, x, top, x - reach, deck, unit * 0.1);
                Shapes.line(canvas, x, top, x + reach, deck, unit * 0.1);
            }
        }
    }

    static void turbines(Canvas canvas, Scene scene, Random random) {
        var foot = scene.hasWater() ? scene.waterLine() - canvas.unit * 3 : canvas.height * 0.72;
        var white = Colours.mix(0xFFFFFF, canvas.palette.skyLow(), 0.25);
        for (var i = 0; i < 5; i++) {
            var x = canvas.width * (0.12 + i * 0.19 + random.nextDouble() * 0.06);
            var tall = canvas.unit * (17 + random.nextDouble() * 13);
            var hub = foot - tall;
            canvas.pen.setColor(Colours.seeThrough(white, 0.95));
            Shapes.polygon(
                    canvas,
                    x - tall * 0.018,
                    foot + canvas.unit * 3,
                    x - tall * 0.008,
                    hub,
                    x + tall * 0.008,
                    hub,
                    x + tall * 0.018,
                    foot + canvas.unit * 3);
            var turn = random.nextDouble() * Math.PI;
            for (var blade = 0; blade < 3; blade++) {
                var angle = turn + blade * Math.PI * 2 / 3;
                var length = tall * 0.48;
                var side = angle + Math.PI / 2;
                Shapes.polygon(
                        canvas,
                        x + Math.cos(side) * tall * 0.004,
                        hub + Math.sin(side) * tall * 0.004,
                        x + Math.cos(angle) * length * 0.25 + Math.cos(side) * tall * 0.022,
                        hub + Math.sin(angle) * length * 0.25 + Math.sin(side) * tall * 0.022,
                        x + Math.cos(angle) * length,
                        hub + Math.sin(angle) * length,
                        x - Math.cos(side) * tall * 0.006,
                        hub - Math.sin(side) * tall * 0.006);
            }
            Shapes.disc(canvas, x, hub, tall * 0.017);
        }
    }
}
