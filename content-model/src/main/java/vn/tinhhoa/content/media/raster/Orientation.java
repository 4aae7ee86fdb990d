package vn.tinhhoa.content.media.raster;

import java.awt.Rectangle;

/// How a stored picture must be turned to stand upright, as EXIF numbers it (CIPA DC-008).
public enum Orientation {
    NORMAL,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_LEFT,
    RIGHT,
    MIRRORED_RIGHT,
    LEFT;

    /// @param exif 1 to 8; anything else is upright
    public static Orientation of(int exif) {
        return exif < 1 || exif > 8 ? NORMAL : values()[exif - 1];
    }

    public boolean swapsSides() {
        return ordinal() >= MIRRORED_LEFT.ordinal();
    }

    /// Where the stored picture's column 0 and row 0 lead, for an upright picture of this size: the
    /// offset of its first pixel, then the steps per column and per row, all in pixels.
    ///
    /// @param width and height of the upright picture
    int[] walk(int width, int height) {
        var last = width * height - 1;
        var right = width - 1;
        var bottom = (height - 1) * width;
        return switch (this) {
            case NORMAL -> new int[] {0, 1, width};
            case MIRRORED -> new int[] {right, -1, width};
            case UPSIDE_DOWN -> new int[] {last, -1, -width};
            case MIRRORED_UPSIDE_DOWN -> new int[] {bottom, 1, -width};
            case MIRRORED_LEFT -> new int[] {0, width, 1};
            case RIGHT -> new int[] {right, width, -1};
            case MIRRORED_RIGHT -> new int[] {last, -width, -1};
            case LEFT -> new int[] {bottom, -width, 1};
        };
    }

    /// The part of the stored picture that a part of the upright one is.
    ///
    /// @param width and height of the upright picture
    Rectangle stored(Rectangle upright, int width, int height) {
        var left = upright.x;
        var top = upright.y;
        var right = width - upright.x - upright.width;
        var bottom = height - upright.y - upright.height;
        var corner =
                switch (this) {
                    case NORMAL -> new int[] {left, top};
                    case MIRRORED -> new int[] {right, top};
                    case UPSIDE_DOWN -> new int[] {right, bottom};
                    case MIRRORED_UPSIDE_DOWN -> new int[] {left, bottom};
                    case MIRRORED_LEFT -> new int[] {top, left};
                    case RIGHT -> new int[] {top, right};
                    case MIRRORED_RIGHT -> new int[] {bottom, right};
                    case LEFT -> new int[] {bottom, left};
                };
        return swapsSides()
                ? new Rectangle(corner[0], corner[1], upright.height, upright.width)
                : new Rectangle(corner[0], corner[1], upright.width, upright.height);
    }
}
