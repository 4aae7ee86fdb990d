package vn.tinhhoa.standalone.likeness;

import net.coobird.thumbnailator.Thumbnails;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

/// What people do to a picture before they send it a second time.
final class Changes {

    private Changes() {}

    static Map<String, BufferedImage> of(BufferedImage picture) throws IOException {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var changes = new LinkedHashMap<String, BufferedImage>();
        changes.put("recompressed", compressed(picture, 1, 0.4));
        changes.put("resized to a half", compressed(picture, 0.5, 0.8));
        changes.put("resized to a third", compressed(picture, 0.33, 0.8));
        changes.put(
                "cropped around",
                picture.getSubimage(
                        width / 20, height / 20, width - width / 10, height - height / 10));
        changes.put(
                "cropped at the left",
                picture.getSubimage(width / 10, 0, width - width / 10, height));
        changes.put(
                "cropped at the top",
                picture.getSubimage(0, height / 10, width, height - height / 10));
        changes.put("bordered white", bordered(picture, Color.WHITE, width / 25));
        changes.put("bordered black", bordered(picture, Color.BLACK, width / 16));
        changes.put("watermarked", watermarked(picture, 0.55f, height / 9, 1));
        changes.put("watermarked all over", watermarked(picture, 0.35f, height / 14, 5));
        changes.put("mirrored", mirrored(picture));
        changes.put(
                "mirrored, cropped and recompressed",
                compressed(
                        mirrored(
                                picture.getSubimage(
                                        0, 0, width - width / 10, height - height / 12)),
                        0.7,
                        0.6));
        return changes;
    }

    static BufferedImage compressed(BufferedImage picture, double scale, double quality)
            throws IOException {
        var out = new ByteArrayOutputStream();
        Thumbnails.of(picture)
                .scale(scale)
                .outputQuality(quality)
                .outputFormat("jpg")
                .toOutputStream(out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    static BufferedImage mirrored(BufferedImage picture) {
        var mirrored = plain(picture.getWidth(), picture.getHeight());
        var graphics = mirrored.createGraphics();
        graphics.drawImage(
                picture, picture.getWidth(), 0, -picture.getWidth(), picture.getHeight(), null);
        graphics.dispose();
        return mirrored;
    }

    static BufferedImage plain(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage bordered(BufferedImage picture, Color colour, int wide) {
        var bordered = plain(picture.getWidth() + 2 * wide, picture.getHeight() + 2 * wide);
        var graphics = bordered.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, bordered.getWidth(), bordered.getHeight());
        graphics.drawImage(picture, wide, wide, null);
        graphics.dispose();
        return bordered;
    }

    private static BufferedImage watermarked(
            BufferedImage picture, float strength, int size, int lines) {
        var marked = plain(picture.getWidth(), picture.getHeight());
        var graphics = marked.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.setColor(Color.WHITE);
        graphics.setComposite(AlphaComposite.SrcOver.derive(strength));
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
        for (int line = 1; line <= lines; line++) {
            var y =
                    lines == 1
                            ? picture.getHeight() - size / 2
                            : picture.getHeight() * line / lines;
            graphics.drawString("© Ảnh đẹp Sơn Hải", picture.getWidth() / 5, y - size / 4);
        }
        graphics.dispose();
        return marked;
    }
}
