package vn.tinhhoa.content.media;

import java.awt.Color;
import java.awt.image.BufferedImage;

/// The corners of a picture, clockwise from the upper left one, which is 0.
public final class Corners {

    private static final int INSIDE = 20;

    private Corners() {}

    public static Color colour(BufferedImage picture, int corner) {
        var right = picture.getWidth() - INSIDE;
        var low = picture.getHeight() - INSIDE;
        var x = corner == 1 || corner == 2 ? right : INSIDE;
        var y = corner >= 2 ? low : INSIDE;
        return new Color(picture.getRGB(x, y));
    }

    /// The corner with the most red and the least blue.
    public static int reddest(BufferedImage picture) {
        var reddest = 0;
        for (int corner = 1; corner < 4; corner++) {
            if (redness(colour(picture, corner)) > redness(colour(picture, reddest))) {
                reddest = corner;
            }
        }
        return reddest;
    }

    /// Where EXIF says that the stored upper left corner is in the upright picture.
    public static int upperLeftAfter(int orientation) {
        return switch (orientation) {
            case 1, 5 -> 0;
            case 2, 6 -> 1;
            case 3, 7 -> 2;
            default -> 3;
        };
    }

    private static int redness(Color colour) {
        return colour.getRed() - colour.getBlue();
    }
}
