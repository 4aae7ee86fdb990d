package vn.tinhhoa.content.media.likeness;

import java.util.Arrays;

/// A hash of 256 bits of a picture's lowest frequencies (the cosine transform's), each bit telling
/// whether one of them is above their median.
final class ShapeHash {

    private static final int SIZE = 64;
    private static final int LOW = 16;
    private static final float[] COSINES = cosines();

    private ShapeHash() {}

    static long[] of(Light light) {
        var low = transformed(light.square(SIZE));
        var sorted = Arrays.copyOfRange(low, 1, low.length);
        Arrays.sort(sorted);
        var median = sorted[sorted.length / 2];
        var hash = new long[Likeness.WORDS];
        for (int i = 1; i < low.length; i++) {
            if (low[i] > median) {
                hash[i / 64] |= 1L << i % 64;
            }
        }
        return hash;
    }

    private static float[] transformed(float[] square) {
        var half = new float[SIZE * LOW];
        for (int y = 0; y < SIZE; y++) {
            for (int u = 0; u < LOW; u++) {
                var sum = 0f;
                for (int x = 0; x < SIZE; x++) {
                    sum += square[y * SIZE + x] * COSINES[u * SIZE + x];
                }
                half[y * LOW + u] = sum;
            }
        }
        var low = new float[LOW * LOW];
        for (int v = 0; v < LOW; v++) {
            for (int u = 0; u < LOW; u++) {
                var sum = 0f;
                for (int y = 0; y < SIZE; y++) {
                    sum += half[y * LOW + u] * COSINES[v * SIZE + y];
                }
                low[v * LOW + u] = sum;
            }
        }
        return low;
    }

    private static float[] cosines() {
        var cosines = new float[LOW * SIZE];
        for (int u = 0; u < LOW; u++) {
            for (int x = 0; x < SIZE; x++) {
                cosines[u * SIZE + x] = (float) Math.cos(Math.PI * u * (2 * x + 1) / (2.0 * SIZE));
            }
        }
        return cosines;
    }
}
