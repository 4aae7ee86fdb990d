package vn.tinhhoa.portal;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.ImageIO;

/// Draws landscapes of ridges under a sun, for tests that need pictures.
public final class Landscape {
    private static final int[][] P = {
        {0xf6dcbc, 0xf3c9a0, 0xe9a65a, 0x9db3b0, 0x6f9795, 0x3f6f70, 0x1f4a50},
        {0xf1b8a2, 0xf6d3c0, 0xf9d184, 0xca8c84, 0x9d6470, 0x6b4862, 0x332840},
        {0xcfe6f2, 0xe8f3f8, 0xffffff, 0x8fbed0, 0x5c9dbb, 0x2a7ca0, 0x0b4a6a},
        {0xe7e3d3, 0xf1ecdd, 0xe8b863, 0xcfc79a, 0xaaa658, 0x858d3a, 0x4a5a22},
        {0xc4dde4, 0xe9f2ec, 0xfff2c0, 0xa7c9ad, 0x77a581, 0x4a8057, 0x1f4f33}
    };

    private Landscape() {}

    public static byte[] jpeg(int seed, int width) {
        int h = width * 2 / 3;
        var image = new BufferedImage(width, h, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var c = P[seed % P.length];
        g.setPaint(new GradientPaint(0, 0, new Color(c[0]), 0, h, new Color(c[1])));
        g.fillRect(0, 0, width, h);
        var random = new Random(seed);
        double r = h * 0.13;
        g.setPaint(new Color(c[2]));
        g.fill(
                new Ellipse2D.Double(
                        width * (0.25 + random.nextDouble() * 0.4), h * 0.18, r * 2, r * 2));
        for (int k = 0; k < 5; k++) {
            g.setPaint(new Color(c[Math.min(3 + k, 6)]));
            var path = new Path2D.Double();
            path.moveTo(0, h);
            double a = random.nextDouble() * 7, b = random.nextDouble() * 7;
            for (int x = 0; x <= width; x += 4) {
                double t = x / (double) width;
                double y =
                        h * (0.5 + k * 0.11)
                                + h * 0.07 * Math.sin(a + t * (6 + k))
                                + h * 0.035 * Math.sin(b + t * (17 + 3 * k));
                path.lineTo(x, y);
            }
            path.lineTo(width, h);
            path.closePath();
            g.fill(path);
        }
        g.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
