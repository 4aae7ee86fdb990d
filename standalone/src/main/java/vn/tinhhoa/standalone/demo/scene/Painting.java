package vn.tinhhoa.standalone.demo.scene;

import java.awt.image.BufferedImage;
import java.util.Random;

/// Lays a scene on, from the back to the front.
public final class Painting {

    private Painting() {}

    public static BufferedImage of(Scene scene) {
        var canvas = new Canvas(scene);
        var landscape = new Landscape(canvas, scene, new Random(scene.seed()));
        landscape.sky();
        landscape.ridges();
        scene.details().stream()
                .filter(Detail::standsAtTheShore)
                .forEach(detail -> detail.draw(canvas, scene));
        if (scene.hasWater()) {
            landscape.water();
        }
        scene.details().stream()
                .filter(detail -> !detail.standsAtTheShore())
                .forEach(detail -> detail.draw(canvas, scene));
        landscape.light();
        return canvas.finish();
    }
}
