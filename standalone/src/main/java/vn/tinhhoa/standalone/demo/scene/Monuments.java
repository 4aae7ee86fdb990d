package vn.tinhhoa.standalone.demo.scene;

import java.awt.geom.Path2D;
import java.util.Random;

/// Old buildings by the water: a stage for puppets, a stupa.
final class Monuments {

    private Monuments() {}

    /// The house in the pond from which water puppets are played.
    static void pavilion(Canvas canvas, Scene scene, Random random) {
        var unit = canvas.unit * 1.7;
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

    static void stupa(Canvas canvas, Scene scene, Random random) {
        var line = Village.ground(canvas, scene);
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
}
