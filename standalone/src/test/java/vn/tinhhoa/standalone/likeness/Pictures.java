package vn.tinhhoa.standalone.likeness;

import java.awt.image.BufferedImage;

/// Pictures that other tests enter contests with.
public final class Pictures {

    private static final int SMALL = 3;

    private Pictures() {}

    public static BufferedImage landscape(int number) {
        return Shots.landscape(number);
    }

    /// The same as the landscape, mirrored.
    public static BufferedImage turned(int number) {
        return Changes.mirrored(Shots.landscape(number));
    }

    /// Another one, a part of which is left.
    public static BufferedImage small(int number) {
        var landscape = Shots.landscape(number);
        return landscape.getSubimage(
                0, 0, landscape.getWidth() / SMALL, landscape.getHeight() / SMALL);
    }
}
