package vn.tinhhoa.content.media.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import net.coobird.thumbnailator.Thumbnails;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import javax.imageio.ImageIO;

class LikenessTests {

    private static final int PICTURES = 150;

    /// Recall of each change over many pictures, and how often strangers are taken for the same.
    @Test
    void knows_pictures_again_and_strangers_apart() throws IOException {
        var originals = new ArrayList<Likeness>();
        var found = new LinkedHashMap<String, Integer>();
        var pictures = new ArrayList<BufferedImage>();
        for (int seed = 0; seed < PICTURES; seed++) {
            var picture = scene(seed);
            pictures.add(picture);
            originals.add(Likeness.of(look(picture)));
        }
        for (int i = 0; i < PICTURES; i++) {
            for (var changed : changes(pictures.get(i)).entrySet()) {
                var again = Likeness.of(look(changed.getValue()));
                var same = again.distance(originals.get(i)) <= Likeness.SAME;
                found.merge(changed.getKey(), same ? 1 : 0, Integer::sum);
            }
            var mirrored = Likeness.mirrored(look(flipped(pictures.get(i))));
            var same = mirrored.distance(originals.get(i)) <= Likeness.SAME;
            found.merge("mirrored", same ? 1 : 0, Integer::sum);
        }
        var strangers = 0;
        for (int i = 0; i < PICTURES; i++) {
            for (int j = i + 1; j < PICTURES; j++) {
                strangers += originals.get(i).distance(originals.get(j)) <= Likeness.SAME ? 1 : 0;
            }
        }
        System.out.printf(
                "Known again of %d: %s; strangers taken for the same: %d of %d%n",
                PICTURES, found, strangers, PICTURES * (PICTURES - 1) / 2);
        for (var change : List.of("half the size", "a third of the size", "compressed hard")) {
            assertThat(found.get(change)).as(change).isGreaterThanOrEqualTo(PICTURES * 99 / 100);
        }
        assertThat(found.values()).allMatch(count -> count >= PICTURES * 95 / 100);
        assertThat(strangers).isLessThanOrEqualTo(3);
    }

    private static Map<String, BufferedImage> changes(BufferedImage picture) throws IOException {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var changes = new LinkedHashMap<String, BufferedImage>();
        changes.put("half the size", Thumbnails.of(picture).scale(0.5).asBufferedImage());
        changes.put("a third of the size", Thumbnails.of(picture).scale(0.33).asBufferedImage());
        changes.put("compressed hard", compressed(picture));
        changes.put(
                "a tenth cut off",
                picture.getSubimage(
                        width / 20, height / 20, width - width / 10, height - height / 10));
        changes.put(
                "a tenth cut off at the left",
                picture.getSubimage(width / 10, 0, width - width / 10, height));
        changes.put("framed", framed(picture));
        changes.put("marked", marked(picture));
        return changes;
    }

    private static BufferedImage look(BufferedImage picture) throws IOException {
        return Thumbnails.of(picture).width(256).asBufferedImage();
    }

    private static BufferedImage compressed(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        Thumbnails.of(picture)
                .scale(0.8)
                .outputQuality(0.3)
                .outputFormat("jpg")
                .toOutputStream(out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static BufferedImage framed(BufferedImage picture) {
        var framed = new BufferedImage(picture.getWidth() + 40, picture.getHeight() + 40, 1);
        var graphics = framed.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, framed.getWidth(), framed.getHeight());
        graphics.drawImage(picture, 20, 20, null);
        graphics.dispose();
        return framed;
    }

    private static BufferedImage marked(BufferedImage picture) {
        var marked = new BufferedImage(picture.getWidth(), picture.getHeight(), 1);
        var graphics = marked.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.setColor(new Color(255, 255, 255, 150));
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, picture.getHeight() / 9));
        graphics.drawString("SƠN HẢI", picture.getWidth() / 2, picture.getHeight() - 20);
        graphics.dispose();
        return marked;
    }

    private static BufferedImage flipped(BufferedImage picture) {
        var flipped = new BufferedImage(picture.getWidth(), picture.getHeight(), 1);
        var graphics = flipped.createGraphics();
        graphics.drawImage(
                picture, picture.getWidth(), 0, -picture.getWidth(), picture.getHeight(), null);
        graphics.dispose();
        return flipped;
    }

    /// Sky, hills, water and things, all by chance.
    private static BufferedImage scene(int seed) {
        var random = new SplittableRandom(seed * 7919L);
        var image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(
                new GradientPaint(0, 0, colour(random), random.nextInt(600), 400, colour(random)));
        graphics.fillRect(0, 0, 600, 400);
        for (int hill = 0; hill < 4; hill++) {
            graphics.setColor(colour(random));
            graphics.fillOval(
                    random.nextInt(-200, 500),
                    random.nextInt(120, 380),
                    random.nextInt(150, 500),
                    random.nextInt(100, 300));
        }
        for (int thing = 0; thing < 14; thing++) {
            graphics.setColor(colour(random));
            graphics.fillRect(
                    random.nextInt(0, 560),
                    random.nextInt(0, 370),
                    random.nextInt(10, 120),
                    random.nextInt(10, 90));
        }
        graphics.dispose();
        return image;
    }

    private static Color colour(SplittableRandom random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
