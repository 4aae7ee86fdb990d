package vn.tinhhoa.content.media.likeness;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/// A picture in some thousand grey dots: enough to lay two pictures over one another and see
/// whether they agree, which a [Likeness] can only suspect.
final class Sketch {

    /// Dots of the longer side.
    static final int SIDE = 127;

    private final int width;
    private final int height;
    private final byte[] dots;

    private Sketch(int width, int height, byte[] dots) {
        this.width = width;
        this.height = height;
        this.dots = dots;
    }

    /// @param picture upright; some 256 pixels wide are enough
    static Sketch of(BufferedImage picture) {
        var light = Light.of(picture);
        var longest = Math.max(light.width(), light.height());
        var width = Math.clamp(Math.round((float) SIDE * light.width() / longest), 1, SIDE);
        var height = Math.clamp(Math.round((float) SIDE * light.height() / longest), 1, SIDE);
        var averaged = light.averaged(width, height);
        var dots = new byte[averaged.length];
        for (int i = 0; i < dots.length; i++) {
            dots[i] = (byte) Math.clamp(Math.round(averaged[i]), 0, 255);
        }
        return new Sketch(width, height, dots);
    }

    /// As [#bytes] gave it.
    static Sketch of(byte[] bytes) {
        return new Sketch(bytes[0], bytes[1], Arrays.copyOfRange(bytes, 2, bytes.length));
    }

    /// As it is stored: width, height, then the dots.
    byte[] bytes() {
        var bytes = new byte[dots.length + 2];
        bytes[0] = (byte) width;
        bytes[1] = (byte) height;
        System.arraycopy(dots, 0, bytes, 2, dots.length);
        return bytes;
    }

    Light light() {
        var values = new float[dots.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = dots[i] & 0xff;
        }
        return new Light(width, height, values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sketch sketch
                && width == sketch.width
                && Arrays.equals(dots, sketch.dots);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(dots);
    }
}
