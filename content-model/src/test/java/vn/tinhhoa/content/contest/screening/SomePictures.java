package vn.tinhhoa.content.contest.screening;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;

/// Pictures of which no two are alike, the same for the same seed.
final class SomePictures {

    private SomePictures() {}

    static BufferedImage of(int seed, boolean mirrored) {
        var random = new Random(seed * 7919L);
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        if (mirrored) {
            graphics.translate(640, 0);
            graphics.scale(-1, 1);
        }
        for (var thing = 0; thing < 40; thing++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillOval(
                    random.nextInt(-100, 600),
                    random.nextInt(-100, 440),
                    random.nextInt(20, 300),
                    random.nextInt(20, 300));
        }
        graphics.dispose();
        return picture;
    }
}
