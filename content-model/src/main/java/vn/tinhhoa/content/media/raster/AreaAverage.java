package vn.tinhhoa.content.media.raster;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/// Reduces a picture while its lines come in, each once and in order: every pixel of the reduced
/// picture is the exact average of the area it covers. Of the original, one line is kept.
final class AreaAverage {

    private final int width;
    private final int height;
    private final int toWidth;
    private final int toHeight;
    private final int bands;
    private final ObjIntConsumer<byte[]> rows;
    private final float[] line;
    private final float[] sum;
    private final byte[] row;
    private int next;
    private int made;
    private int early;

    /// @param rows receives each reduced row, bands interleaved, and its number; the array is used
    ///   again
    AreaAverage(
            int width,
            int height,
            int toWidth,
            int toHeight,
            int bands,
            ObjIntConsumer<byte[]> rows) {
        this.width = width;
        this.height = height;
        this.toWidth = toWidth;
        this.toHeight = toHeight;
        this.bands = bands;
        this.rows = rows;
        this.line = new float[toWidth * bands];
        this.sum = new float[toWidth * bands];
        this.row = new byte[toWidth * bands];
    }

    /// A progressive picture comes once per scan, each time better: begins again when the first
    /// line comes again.
    ///
    /// @param scans so many times it will come at least; all but the last of them are passed over
    void expect(int scans) {
        early = scans;
    }

    /// @param samples one line, bands interleaved
    void line(int y, byte[] samples, int offset) {
        if (y == 0) {
            early--;
            next = 0;
            made = 0;
            Arrays.fill(sum, 0);
        }
        if (y != next) {
            throw new OutOfOrderException();
        }
        next++;
        if (early > 0) {
            return;
        }
        if (width == toWidth && height == toHeight) {
            System.arraycopy(samples, offset, row, 0, row.length);
            rows.accept(row, made++);
            return;
        }
        across(samples, offset);
        down(y);
    }

    boolean isComplete() {
        return made == toHeight;
    }

    /// One unit is the `toWidth`-th part of a pixel: a pixel has `toWidth` of them, a reduced pixel
    /// covers `width`.
    private void across(byte[] samples, int offset) {
        if (bands == 3) {
            acrossColours(samples, offset);
            return;
        }
        for (int to = 0; to < toWidth; to++) {
            var start = (long) to * width;
            var first = (int) (start / toWidth);
            var end = start + width;
            var last = (int) ((end - 1) / toWidth);
            for (int band = 0; band < bands; band++) {
                var at = offset + first * bands + band;
                if (first == last) {
                    line[to * bands + band] = (float) (samples[at] & 0xff) * width;
                    continue;
                }
                var total = (toWidth - start % toWidth) * (samples[at] & 0xff);
                var whole = 0;
                for (int x = first + 1; x < last; x++) {
                    at += bands;
                    whole += samples[at] & 0xff;
                }
                at += bands;
                total += (long) whole * toWidth;
                total += (end - (long) last * toWidth) * (samples[at] & 0xff);
                line[to * bands + band] = total;
            }
        }
    }

    private void acrossColours(byte[] samples, int offset) {
        for (int to = 0; to < toWidth; to++) {
            var start = (long) to * width;
            var first = (int) (start / toWidth);
            var end = start + width;
            var last = (int) ((end - 1) / toWidth);
            var at = offset + first * 3;
            int head = first == last ? width : toWidth - (int) (start % toWidth);
            long red = (long) head * (samples[at] & 0xff);
            long green = (long) head * (samples[at + 1] & 0xff);
            long blue = (long) head * (samples[at + 2] & 0xff);
            if (first != last) {
                int wholeRed = 0;
                int wholeGreen = 0;
                int wholeBlue = 0;
                for (int x = first + 1; x < last; x++) {
                    at += 3;
                    wholeRed += samples[at] & 0xff;
                    wholeGreen += samples[at + 1] & 0xff;
                    wholeBlue += samples[at + 2] & 0xff;
                }
                at += 3;
                int tail = (int) (end - (long) last * toWidth);
                red += (long) wholeRed * toWidth + (long) tail * (samples[at] & 0xff);
                green += (long) wholeGreen * toWidth + (long) tail * (samples[at + 1] & 0xff);
                blue += (long) wholeBlue * toWidth + (long) tail * (samples[at + 2] & 0xff);
            }
            line[to * 3] = red;
            line[to * 3 + 1] = green;
            line[to * 3 + 2] = blue;
        }
    }

    private void down(int y) {
        var start = (long) y * toHeight;
        var end = start + toHeight;
        var to = start / height;
        var border = (to + 1) * height;
        if (end < border) {
            add(toHeight);
            return;
        }
        add(border - start);
        finish();
        if (end > border) {
            add(end - border);
        }
    }

    private void add(long weight) {
        var times = (float) weight;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += line[i] * times;
        }
    }

    private void finish() {
        var scale = 1f / ((float) width * height);
        for (int i = 0; i < sum.length; i++) {
            row[i] = (byte) (sum[i] * scale + 0.5f);
            sum[i] = 0;
        }
        rows.accept(row, made++);
    }

    /// The lines of this file do not come from top to bottom.
    static final class OutOfOrderException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
