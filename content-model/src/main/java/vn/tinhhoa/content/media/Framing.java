package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;

/// Which part of a picture is shown, and what in it must stay in view when it is cut further. All
/// numbers are fractions of the upright original, from its upper left corner.
///
/// @param x and y the point that matters most
/// @param crop the part that is shown; null for all of it
public record Framing(double x, double y, @Nullable Crop crop) {

    public static final Framing WHOLE = new Framing(0.5, 0.5, null);

    public Framing {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("Not in the picture: " + x + ", " + y);
        }
    }

    /// A part of the picture.
    public record Crop(double left, double top, double width, double height) {

        private static final double SMALLEST = 0.01;
        private static final double ROUNDING = 1e-6;

        public Crop {
            if (!(left >= 0
                    && top >= 0
                    && width >= SMALLEST
                    && height >= SMALLEST
                    && left + width <= 1 + ROUNDING
                    && top + height <= 1 + ROUNDING)) {
                throw new IllegalArgumentException(
                        "Not a part: %s, %s, %s x %s".formatted(left, top, width, height));
            }
        }
    }
}
