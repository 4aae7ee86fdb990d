package vn.tinhhoa.content.media.likeness;

import java.awt.image.BufferedImage;

/// All that is kept of a picture to know its copies by: what suspects them among thousands, and
/// what tells for sure of two.
public record Look(Likeness straight, Likeness mirrored, byte[] sketch) {

    /// @param picture upright; some 256 pixels wide are enough
    public static Look of(BufferedImage picture) {
        return new Look(
                Likeness.of(picture), Likeness.mirrored(picture), Sketch.of(picture).bytes());
    }

    /// How different the two look at first sight, mirrored or not.
    public int distance(Likeness other) {
        return Math.min(straight.distance(other), mirrored.distance(other));
    }

    /// Lays one over the other; takes some milliseconds.
    public Agreement agreement(Look other) {
        var lower = Sketch.of(sketch).light();
        var upper = Sketch.of(other.sketch).light();
        var turned = mirrored.distance(other.straight) < straight.distance(other.straight);
        var likelier = agreement(lower, upper, turned, other);
        if (likelier.isSamePicture()) {
            return likelier;
        }
        var less = agreement(lower, upper, !turned, other);
        return less.share() > likelier.share() ? less : likelier;
    }

    private Agreement agreement(Light lower, Light upper, boolean turned, Look other) {
        var fit = Overlay.best(lower, turned ? upper.mirrored() : upper);
        return new Agreement(distance(other.straight), fit.share(), fit.apart(), turned);
    }
}
