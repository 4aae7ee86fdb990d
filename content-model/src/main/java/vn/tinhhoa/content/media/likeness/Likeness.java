package vn.tinhhoa.content.media.likeness;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.LongStream;

/// What a picture looks like, in a few numbers: a hash of its coarse shapes of light and dark for
/// the whole picture and for parts of it, so that it is known again though it was resized,
/// compressed anew, cut a little, framed, marked or mirrored.
public final class Likeness {

    /// Up to this distance two pictures are the same one.
    public static final int SAME = 60;

    /// Up to this distance they may show the same thing.
    public static final int SIMILAR = 84;

    static final int WORDS = 4;

    /// Left, top, width and height of each part.
    private static final double[][] PARTS = {
        {0.025, 0.025, 0.95, 0.95},
        {0.05, 0.05, 0.9, 0.9},
        {0.1, 0.1, 0.8, 0.8},
        {0.1, 0, 0.9, 1},
        {0, 0, 0.9, 1},
        {0, 0.1, 1, 0.9},
        {0, 0, 1, 0.9}
    };

    private static final int FRAME = 8;

    /// One hash a view: the whole picture first, then it without its frame, then most of it from
    /// the middle and from each side; four numbers each.
    private final long[] views;

    private Likeness(long[] views) {
        this.views = views;
    }

    /// As [#bytes] gave it.
    public static Likeness of(byte[] bytes) {
        var views = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(views);
        return new Likeness(views);
    }

    /// As it is stored.
    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(views.length * Long.BYTES);
        bytes.asLongBuffer().put(views);
        return bytes.array();
    }

    /// @param picture upright; some 256 pixels wide are enough
    public static Likeness of(BufferedImage picture) {
        return of(Light.of(picture));
    }

    /// What the mirrored picture looks like.
    public static Likeness mirrored(BufferedImage picture) {
        return of(Light.of(picture).mirrored());
    }

    private static Likeness of(Light light) {
        var views = LongStream.builder();
        add(views, light);
        add(views, light.withoutFrame(FRAME));
        for (var part : PARTS) {
            add(views, light.part(part[0], part[1], part[2], part[3]));
        }
        return new Likeness(views.build().toArray());
    }

    private static void add(LongStream.Builder views, Light light) {
        for (var word : ShapeHash.of(light)) {
            views.add(word);
        }
    }

    /// How much the two differ in the views that differ least: 0 is alike, about 128 is unrelated.
    ///
    /// @param other's parts are compared with this one's whole, and the other way round
    public int distance(Likeness other) {
        var least = Integer.MAX_VALUE;
        var own = views.length / WORDS;
        var others = other.views.length / WORDS;
        for (int i = 0; i < own; i++) {
            least = Math.min(least, distance(i, other, 0));
        }
        for (int j = 1; j < others; j++) {
            least = Math.min(least, distance(0, other, j));
        }
        return least;
    }

    private int distance(int view, Likeness other, int otherView) {
        var bits = 0;
        for (int word = 0; word < WORDS; word++) {
            bits +=
                    Long.bitCount(
                            views[view * WORDS + word] ^ other.views[otherView * WORDS + word]);
        }
        return bits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Likeness likeness && Arrays.equals(views, likeness.views);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(views);
    }
}
