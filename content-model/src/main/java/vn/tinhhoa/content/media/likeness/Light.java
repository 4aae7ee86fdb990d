package vn.tinhhoa.content.media.likeness;

import java.awt.image.BufferedImage;

/// How light a picture is at each point, 0 to 255.
record Light(int width, int height, float[] values) {

    private static final float SAME = 14;

    static Light of(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var values = new float[width * height];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                values[y * width + x] =
                        0.299f * (row[x] >> 16 & 0xff)
                                + 0.587f * (row[x] >> 8 & 0xff)
                                + 0.114f * (row[x] & 0xff);
            }
        }
        return new Light(width, height, values);
    }

    Light mirrored() {
        var turned = new float[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[y * width + x] = values[y * width + width - 1 - x];
            }
        }
        return new Light(width, height, turned);
    }

    /// @param left, top, wide and high as fractions of this
    Light part(double left, double top, double wide, double high) {
        return cut(
                (int) Math.round(left * width),
                (int) Math.round(top * height),
                (int) Math.max(1, Math.min(width, Math.round(wide * width))),
                (int) Math.max(1, Math.min(height, Math.round(high * height))));
    }

    /// Without an evenly coloured frame around it, which takes at most a part of each side.
    ///
    /// @param part such as 8 for an eighth
    Light withoutFrame(int part) {
        var left = 0;
        while (left < width / part && isEven(left, 0, 0, 1)) {
            left++;
        }
        var right = width;
        while (right > width - width / part && isEven(right - 1, 0, 0, 1)) {
            right--;
        }
        var top = 0;
        while (top < height / part && isEven(0, top, 1, 0)) {
            top++;
        }
        var bottom = height;
        while (bottom > height - height / part && isEven(0, bottom - 1, 1, 0)) {
            bottom--;
        }
        return cut(left, top, right - left, bottom - top);
    }

    private boolean isEven(int x, int y, int stepX, int stepY) {
        var first = values[y * width + x];
        while (x < width && y < height) {
            if (Math.abs(values[y * width + x] - first) > SAME) {
                return false;
            }
            x += stepX;
            y += stepY;
        }
        return true;
    }

    private Light cut(int left, int top, int wide, int high) {
        var fromLeft = Math.min(left, width - wide);
        var fromTop = Math.min(top, height - high);
        var kept = new float[wide * high];
        for (int y = 0; y < high; y++) {
            System.arraycopy(values, (fromTop + y) * width + fromLeft, kept, y * wide, wide);
        }
        return new Light(wide, high, kept);
    }

    /// Between the dots, too.
    ///
    /// @param x and y as fractions, from 0 to 1
    double at(double x, double y) {
        return Texture.between(width, height, values, x, y);
    }

    /// Averaged to a square of this size.
    float[] square(int size) {
        return averaged(size, size);
    }

    /// Averaged to so many dots.
    float[] averaged(int across, int down) {
        var dots = new float[across * down];
        for (int to = 0; to < dots.length; to++) {
            var x = to % across;
            var y = to / across;
            var fromX = x * width / across;
            var toX = Math.max(fromX + 1, (x + 1) * width / across);
            var fromY = y * height / down;
            var toY = Math.max(fromY + 1, (y + 1) * height / down);
            var sum = 0f;
            for (int j = fromY; j < toY; j++) {
                for (int i = fromX; i < toX; i++) {
                    sum += values[j * width + i];
                }
            }
            dots[to] = sum / ((toX - fromX) * (toY - fromY));
        }
        return dots;
    }
}
