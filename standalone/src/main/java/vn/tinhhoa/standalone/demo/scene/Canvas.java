package vn.tinhhoa.standalone.demo.scene;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// The picture being drawn. Broad surfaces are laid on row by row, small things with [#pen].
final class Canvas {

    final int width;
    final int height;

    /// A hundredth of the shorter side: the measure for everything that is drawn.
    final double unit;

    final Palette palette;
    final Graphics2D pen;
    private final BufferedImage image;
    private final int[] pixels;

    Canvas(Scene scene) {
        width = scene.width();
        height = scene.height();
        unit = Math.min(width, height) / 100.0;
        palette = scene.palette();
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    BufferedImage finish() {
        pen.dispose();
        return image;
    }

    int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /// Lays a colour on everything between an edge and a row.
    ///
    /// @param edge the upper edge for each column, in pixels from the top
    /// @param bottom the first row that is left alone
    /// @param colours the colour of each row
    void fillUnder(float[] edge, int bottom, IntUnaryOperator colours) {
        var softness = softness(edge);
        var highest = Float.MAX_VALUE;
        var lowest = 0f;
        for (var y : edge) {
            highest = Math.min(highest, y);
            lowest = Math.max(lowest, y);
        }
        for (var y = Math.max(0, (int) highest - 1); y < Math.min(bottom, height); y++) {
            var colour = colours.applyAsInt(y);
            var row = y * width;
            if (y > lowest + 1) {
                Arrays.fill(pixels, row, row + width, colour);
                continue;
            }
            for (var x = 0; x < width; x++) {
                var cover = (y + 0.5f - edge[x]) * softness[x] + 0.5f;
                if (cover >= 1) {
                    pixels[row + x] = colour;
                } else if (cover > 0) {
                    pixels[row + x] = Colours.mix256(pixels[row + x], colour, (int) (cover * 256));
                }
            }
        }
    }

    /// On a steep edge the cover changes more slowly from row to row.
    private static float[] softness(float[] edge) {
        var softness = new float[edge.length];
        for (var x = 0; x < edge.length; x++) {
            var slope = (edge[Math.min(x + 1, edge.length - 1)] - edge[Math.max(x - 1, 0)]) / 2.0;
            softness[x] = (float) (1 / Math.sqrt(1 + slope * slope));
        }
        return softness;
    }

    /// Light that fades from a point outwards.
    void glow(double x, double y, double radius, int colour, double strength) {
        var reach = radius * radius;
        for (var row = (int) Math.max(0, y - radius); row < Math.min(height, y + radius); row++) {
            var rest = reach - (row - y) * (row - y);
            var half = rest <= 0 ? 0 : Math.sqrt(rest);
            var from = (int) Math.max(0, x - half);
            var to = (int) Math.min(width, x + half);
            for (var column = from; column < to; column++) {
                var fade = (rest - (column - x) * (column - x)) / reach;
                var at = row * width + column;
                pixels[at] =
                        Colours.mix256(pixels[at], colour, (int) (strength * fade * fade * 256));
            }
        }
    }

    /// A veil over some rows, thickest in its middle.
    void veil(double middle, double reach, int colour, double strength) {
        var from = (int) Math.max(0, middle - reach);
        for (var y = from; y < Math.min(height, middle + reach); y++) {
            var distance = (y - middle) / reach;
            var share = (int) (strength * 256 * (1 - distance * distance));
            for (var at = y * width; at < (y + 1) * width; at++) {
                pixels[at] = Colours.mix256(pixels[at], colour, share);
            }
        }
    }

    /// Mirrors what is above a row into a row below it.
    ///
    /// @param from the row that is mirrored
    /// @param shift how many columns the ripple moves it
    /// @param water the water's own colour there
    /// @param clearness how much of the mirrored row is seen, from 0 to 1
    void mirrorRow(int from, int to, int shift, int water, double clearness) {
        var share = (int) (clearness * 256);
        for (var x = 0; x < width; x++) {
            var seen = pixels[from * width + Math.clamp(x + shift, 0, width - 1)];
            pixels[to * width + x] = Colours.mix256(water, seen, share);
        }
    }
}
