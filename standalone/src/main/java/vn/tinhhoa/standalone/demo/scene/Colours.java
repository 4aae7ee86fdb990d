package vn.tinhhoa.standalone.demo.scene;

import java.awt.Color;

/// Arithmetic on colours packed as 0xRRGGBB.
final class Colours {

    private Colours() {}

    /// @param share of the second colour, from 0 to 1
    static int mix(int first, int second, double share) {
        return mix256(first, second, (int) (Math.clamp(share, 0.0, 1.0) * 256));
    }

    /// @param share of the second colour, from 0 to 256
    static int mix256(int first, int second, int share) {
        var rest = 256 - share;
        var redBlue = ((first & 0xFF00FF) * rest + (second & 0xFF00FF) * share) >>> 8;
        var green = ((first & 0x00FF00) * rest + (second & 0x00FF00) * share) >>> 8;
        return (redBlue & 0xFF00FF) | (green & 0x00FF00);
    }

    static Color seeThrough(int colour, double opacity) {
        return new Color(
                (colour & 0xFFFFFF) | ((int) Math.round(Math.clamp(opacity, 0.0, 1.0) * 255) << 24),
                true);
    }
}
