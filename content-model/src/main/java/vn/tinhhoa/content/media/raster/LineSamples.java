package vn.tinhhoa.content.media.raster;

import java.awt.image.ColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/// Makes of a line in any layout one that can be averaged: 8 bits a sample, interleaved, colours
/// instead of numbers of colours, white instead of transparency.
final class LineSamples {

    private static final int WHITE = 255;

    private final ColorModel colours;
    private final int bands;
    private final int[] depths;
    private byte[] samples = new byte[0];
    private int[] pixels = new int[0];

    LineSamples(ColorModel colours) {
        this.colours = colours;
        this.depths = colours.getComponentSize();
        this.bands =
                colours instanceof IndexColorModel
                        ? 3
                        : colours.getNumComponents() - (colours.hasAlpha() ? 1 : 0);
    }

    /// How many samples a pixel has afterwards.
    int bands() {
        return bands;
    }

    void average(int y, Raster line, AreaAverage into) {
        if (isPlain(line)) {
            var data = ((DataBufferByte) line.getDataBuffer()).getData();
            into.line(y, data, offset(line));
            return;
        }
        pixels = line.getPixels(line.getMinX(), line.getMinY(), line.getWidth(), 1, pixels(line));
        if (samples.length != line.getWidth() * bands) {
            samples = new byte[line.getWidth() * bands];
        }
        if (colours instanceof IndexColorModel palette) {
            lookUp(palette);
        } else if (colours.hasAlpha()) {
            onWhite();
        } else {
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (byte) eight(pixels[i], depths[i % bands]);
            }
        }
        into.line(y, samples, 0);
    }

    private boolean isPlain(Raster line) {
        return !colours.hasAlpha()
                && !(colours instanceof IndexColorModel)
                && line.getSampleModel() instanceof ComponentSampleModel model
                && line.getDataBuffer() instanceof DataBufferByte
                && model.getPixelStride() == bands
                && isInOrder(model.getBandOffsets());
    }

    private static int offset(Raster line) {
        var model = (ComponentSampleModel) line.getSampleModel();
        return line.getDataBuffer().getOffset()
                + model.getOffset(
                        line.getMinX() - line.getSampleModelTranslateX(),
                        line.getMinY() - line.getSampleModelTranslateY());
    }

    private static boolean isInOrder(int[] offsets) {
        for (int band = 0; band < offsets.length; band++) {
            if (offsets[band] != band) {
                return false;
            }
        }
        return true;
    }

    private int[] pixels(Raster line) {
        var size = line.getWidth() * line.getNumBands();
        return pixels.length == size ? pixels : new int[size];
    }

    private void lookUp(IndexColorModel palette) {
        for (int x = 0; x < pixels.length; x++) {
            var argb = palette.getRGB(pixels[x]);
            var alpha = argb >>> 24;
            samples[x * 3] = over(argb >> 16 & 0xff, alpha);
            samples[x * 3 + 1] = over(argb >> 8 & 0xff, alpha);
            samples[x * 3 + 2] = over(argb & 0xff, alpha);
        }
    }

    private void onWhite() {
        for (int from = 0, to = 0; from < pixels.length; from += bands + 1) {
            var alpha = eight(pixels[from + bands], depths[bands]);
            for (int band = 0; band < bands; band++) {
                samples[to++] = over(eight(pixels[from + band], depths[band]), alpha);
            }
        }
    }

    private static byte over(int sample, int alpha) {
        return (byte) ((sample * alpha + WHITE * (255 - alpha) + 127) / 255);
    }

    private static int eight(int sample, int depth) {
        return switch (depth) {
            case 8 -> sample;
            case 16 -> (sample * 255 + 32_767) / 65_535;
            default -> sample * 255 / ((1 << depth) - 1);
        };
    }
}
