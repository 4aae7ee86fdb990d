package vn.tinhhoa.content.media.likeness;

/// What stands out from its surroundings in a picture, whatever the light: each dot's distance from
/// the mean around it, in parts of how much the dots around it differ.
record Texture(int width, int height, float[] values) {

    private static final int AROUND = 4;

    /// Differences of so few greys are noise.
    private static final double NOISE = 4;

    static Texture of(Light light) {
        var width = light.width();
        var height = light.height();
        var sums = new double[(width + 1) * (height + 1)];
        var squares = new double[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var value = light.values()[y * width + x];
                add(sums, width + 1, x, y, value);
                add(squares, width + 1, x, y, value * value);
            }
        }
        var values = new float[width * height];
        for (int i = 0; i < values.length; i++) {
            var left = Math.max(0, i % width - AROUND);
            var top = Math.max(0, i / width - AROUND);
            var right = Math.min(width, i % width + AROUND + 1);
            var bottom = Math.min(height, i / width + AROUND + 1);
            var count = (right - left) * (bottom - top);
            var mean = within(sums, width + 1, left, top, right, bottom) / count;
            var variance =
                    within(squares, width + 1, left, top, right, bottom) / count - mean * mean;
            values[i] =
                    (float)
                            ((light.values()[i] - mean)
                                    / (NOISE + Math.sqrt(Math.max(0, variance))));
        }
        return new Texture(width, height, values);
    }

    /// Between the dots, too.
    ///
    /// @param x and y as fractions, from 0 to 1
    double at(double x, double y) {
        return between(width, height, values, x, y);
    }

    static double between(int width, int height, float[] values, double x, double y) {
        var across = Math.clamp(x * width - 0.5, 0, width - 1);
        var down = Math.clamp(y * height - 0.5, 0, height - 1);
        var left = (int) across;
        var top = (int) down;
        var right = Math.min(width - 1, left + 1);
        var bottom = Math.min(height - 1, top + 1);
        var toRight = across - left;
        var toBottom = down - top;
        return (values[top * width + left] * (1 - toRight) + values[top * width + right] * toRight)
                        * (1 - toBottom)
                + (values[bottom * width + left] * (1 - toRight)
                                + values[bottom * width + right] * toRight)
                        * toBottom;
    }

    /// To a table where each cell is the sum of all above and left of it.
    private static void add(double[] table, int wide, int x, int y, double value) {
        table[(y + 1) * wide + x + 1] =
                value + table[y * wide + x + 1] + table[(y + 1) * wide + x] - table[y * wide + x];
    }

    private static double within(
            double[] table, int wide, int left, int top, int right, int bottom) {
        return table[bottom * wide + right]
                - table[top * wide + right]
                - table[bottom * wide + left]
                + table[top * wide + left];
    }
}
