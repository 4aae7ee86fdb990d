package vn.tinhhoa.content.media;

import vn.tinhhoa.content.media.RenditionName.Format;
import vn.tinhhoa.content.media.RenditionName.Shape;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// In which sizes a picture is made, from the size of what is shown of it.
///
/// @param width of the part that is shown, in pixels
/// @param height of the part that is shown, in pixels
public record RenditionSizes(int width, int height) {

    private static final int[] WIDTHS = {320, 640, 960, 1280, 1920, 2560};
    private static final int[] CARDS = {320, 640, 960};

    /// Width to height of a card.
    static final double CARD = 1.5;

    /// Width times height: no screen needs more, and memory stays flat for tall pictures.
    private static final long MOST_PIXELS = 5_600_000;

    public static RenditionSizes of(Asset asset) {
        var crop = asset.framing().crop();
        return crop == null
                ? new RenditionSizes(asset.width(), asset.height())
                : new RenditionSizes(
                        (int) Math.max(1, Math.round(crop.width() * asset.width())),
                        (int) Math.max(1, Math.round(crop.height() * asset.height())));
    }

    /// The smallest first; never wider than the original but for the smallest, which then has the
    /// original's width.
    public List<Integer> widths() {
        return IntStream.of(WIDTHS)
                .filter(each -> each == WIDTHS[0] || each <= width && pixels(each) <= MOST_PIXELS)
                .boxed()
                .toList();
    }

    /// The widths of the cards, the smallest first.
    public List<Integer> cards() {
        return IntStream.of(CARDS)
                .filter(each -> each == CARDS[0] || each <= cardWidth(widest()))
                .boxed()
                .toList();
    }

    /// Everything that is made of the picture.
    List<RenditionName> all() {
        var wholes = widths().stream().map(each -> new Named(each, Shape.WHOLE));
        var cards = cards().stream().map(each -> new Named(each, Shape.CARD));
        return Stream.concat(wholes, cards)
                .flatMap(named -> Arrays.stream(Format.values()).map(named::in))
                .toList();
    }

    public boolean has(RenditionName name) {
        return (name.shape() == Shape.WHOLE ? widths() : cards()).contains(name.width());
    }

    /// The width of the widest rendition, in pixels.
    int widest() {
        return Math.min(width, widths().getLast());
    }

    /// How wide a card can be that is cut from the rendition of this width.
    int cardWidth(int each) {
        return (int) Math.min(each, heightAt(each) * CARD);
    }

    private double heightAt(int each) {
        return (double) height * each / width;
    }

    private long pixels(int each) {
        return (long) (each * heightAt(each));
    }

    private record Named(int width, Shape shape) {

        RenditionName in(Format format) {
            return new RenditionName(width, shape, format);
        }
    }
}
