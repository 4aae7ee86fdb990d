package vn.tinhhoa.standalone.likeness;

import vn.tinhhoa.standalone.demo.scene.Detail;
import vn.tinhhoa.standalone.demo.scene.Painting;
import vn.tinhhoa.standalone.demo.scene.Palette;
import vn.tinhhoa.standalone.demo.scene.Scene;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Pictures as a contest gets them, by chance: landscapes of which many look much like others, and
/// clouds of many colours for what no landscape is; each with a camera's noise.
final class Shots {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;

    private Shots() {}

    static BufferedImage landscape(int number) {
        return noisy(Painting.of(scene(number)), number);
    }

    /// The same view again: from some steps aside, later in the day, another part of it, with other
    /// things passing.
    static Map<String, BufferedImage> again(int number) {
        var scene = scene(number);
        var again = new LinkedHashMap<String, BufferedImage>();
        var first = Painting.of(scene);
        again.put("from aside", noisy(aside(first, 0.14), number + 7001));
        again.put("from farther aside", noisy(aside(first, -0.25), number + 7002));
        again.put(
                "another day",
                noisy(
                        Painting.of(
                                new Scene(
                                        scene.seed() + 500_000,
                                        scene.palette(),
                                        WIDTH,
                                        HEIGHT,
                                        scene.sun(),
                                        scene.ridges(),
                                        scene.water(),
                                        scene.details())),
                        number + 7003));
        again.put(
                "the other half",
                noisy(first.getSubimage(0, 0, WIDTH * 6 / 10, HEIGHT * 6 / 10), number + 7004));
        return again;
    }

    /// Clouds of noise in several sizes, in the colours of chance.
    static BufferedImage cloud(int number) {
        var random = new Random(number * 31L + 5);
        var picture = Changes.plain(WIDTH, HEIGHT);
        var grids = new ArrayList<float[]>();
        for (int octave = 0; octave < 5; octave++) {
            var grid = new float[(2 << octave + 1) * (2 << octave + 1)];
            for (int i = 0; i < grid.length; i++) {
                grid[i] = random.nextFloat();
            }
            grids.add(grid);
        }
        var low = random.nextInt(0x1000000) & 0x7f7f7f;
        var high = random.nextInt(0x1000000) | 0x808080;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                var value = 0f;
                for (int octave = 0; octave < 5; octave++) {
                    var size = 2 << octave + 1;
                    value +=
                            between(grids.get(octave), size, (float) x / WIDTH, (float) y / HEIGHT)
                                    / (1 << octave)
                                    / 1.94f;
                }
                picture.setRGB(x, y, mixed(low, high, value));
            }
        }
        return noisy(picture, number);
    }

    private static Scene scene(int number) {
        var random = new Random(number * 7919L + 3);
        var details = new ArrayList<Detail>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            details.add(Detail.values()[random.nextInt(Detail.values().length)]);
        }
        return new Scene(
                number,
                Palette.values()[random.nextInt(Palette.values().length)],
                WIDTH,
                HEIGHT,
                new Scene.Sun(
                        0.1 + 0.8 * random.nextDouble(),
                        0.1 + 0.25 * random.nextDouble(),
                        random.nextInt(3) * 0.03),
                1 + random.nextInt(5),
                List.of(0.5, 0.6, 0.7, 1.0).get(random.nextInt(4)),
                details.stream().distinct().toList());
    }

    /// What is near moves more than what is far.
    private static BufferedImage aside(BufferedImage picture, double share) {
        var moved = Changes.plain(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                var from = x + (int) (share * WIDTH * y / HEIGHT);
                var inside = Math.abs(from) % (2 * WIDTH);
                moved.setRGB(
                        x, y, picture.getRGB(inside < WIDTH ? inside : 2 * WIDTH - 1 - inside, y));
            }
        }
        return moved;
    }

    private static BufferedImage noisy(BufferedImage picture, int seed) {
        var random = new Random(seed);
        var noisy = Changes.plain(picture.getWidth(), picture.getHeight());
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                var colour = picture.getRGB(x, y);
                var by = random.nextInt(13) - 6;
                noisy.setRGB(
                        x,
                        y,
                        Math.clamp((colour >> 16 & 255) + by, 0, 255) << 16
                                | Math.clamp((colour >> 8 & 255) + by, 0, 255) << 8
                                | Math.clamp((colour & 255) + by, 0, 255));
            }
        }
        return noisy;
    }

    private static float between(float[] grid, int size, float x, float y) {
        var across = x * (size - 1.001f);
        var down = y * (size - 1.001f);
        var left = (int) across;
        var top = (int) down;
        var toRight = across - left;
        var toBottom = down - top;
        return (grid[top * size + left] * (1 - toRight) + grid[top * size + left + 1] * toRight)
                        * (1 - toBottom)
                + (grid[(top + 1) * size + left] * (1 - toRight)
                                + grid[(top + 1) * size + left + 1] * toRight)
                        * toBottom;
    }

    private static int mixed(int low, int high, float share) {
        var mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            var from = low >> shift & 255;
            mixed |= Math.round(from + ((high >> shift & 255) - from) * share) << shift;
        }
        return mixed;
    }
}
