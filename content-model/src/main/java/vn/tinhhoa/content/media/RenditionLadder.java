package vn.tinhhoa.content.media;

import net.coobird.thumbnailator.Thumbnails;

import vn.tinhhoa.content.media.RenditionName.Shape;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The way down from the widest picture: each one is made from the next wider one, each card from
/// the smallest picture it can be cut from.
final class RenditionLadder {

    private final RenditionSizes sizes;
    private final Framing framing;
    private final List<Integer> cards;

    RenditionLadder(RenditionSizes sizes, Framing framing) {
        this.sizes = sizes;
        this.framing = framing;
        this.cards = new ArrayList<>(sizes.cards().reversed());
    }

    /// Receives each picture once it is made.
    interface Step {

        /// @param width by which the rendition is asked for; that of a smaller original differs
        void take(BufferedImage picture, int width, Shape shape) throws IOException;
    }

    /// @param picture as wide as the widest rendition, upright
    void descend(BufferedImage picture, Step step) throws IOException {
        var widths = sizes.widths().reversed();
        var from = picture;
        for (int i = 0; i < widths.size(); i++) {
            from = reduced(from, widths.get(i));
            step.take(from, widths.get(i), Shape.WHOLE);
            var below = i + 1 < widths.size() ? sizes.cardWidth(widths.get(i + 1)) : 0;
            while (!cards.isEmpty() && cards.getFirst() > below) {
                var width = cards.removeFirst();
                step.take(card(from, width), width, Shape.CARD);
            }
        }
    }

    private static BufferedImage reduced(BufferedImage from, int width) throws IOException {
        return from.getWidth() <= width ? from : Thumbnails.of(from).width(width).asBufferedImage();
    }

    private BufferedImage card(BufferedImage from, int width) throws IOException {
        var cut = cut(from.getWidth(), from.getHeight());
        var across = Math.min(width, cut.width);
        var down = (int) Math.max(1, Math.round(across / RenditionSizes.CARD));
        return Thumbnails.of(from.getSubimage(cut.x, cut.y, cut.width, cut.height))
                .forceSize(across, down)
                .asBufferedImage();
    }

    /// The largest part of the right shape, its middle as near as can be to what matters most.
    private Rectangle cut(int width, int height) {
        var across = (int) Math.max(1, Math.min(width, Math.round(height * RenditionSizes.CARD)));
        var down = (int) Math.max(1, Math.min(height, Math.round(width / RenditionSizes.CARD)));
        var crop = framing.crop();
        var x = crop == null ? framing.x() : (framing.x() - crop.left()) / crop.width();
        var y = crop == null ? framing.y() : (framing.y() - crop.top()) / crop.height();
        return new Rectangle(
                start(x * width, across, width), start(y * height, down, height), across, down);
    }

    private static int start(double middle, int length, int whole) {
        return (int) Math.clamp(Math.round(middle - length / 2.0), 0, whole - length);
    }
}
