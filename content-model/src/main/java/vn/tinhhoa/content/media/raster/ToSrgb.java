package vn.tinhhoa.content.media.raster;

import org.jspecify.annotations.Nullable;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/// Turns rows of samples into red, green and blue of sRGB.
interface ToSrgb {

    /// @param samples bands interleaved
    /// @return red, green and blue interleaved; used again for the next row
    byte[] convert(byte[] samples);

    /// @param profile what the samples mean; null for sRGB, grey or plain CMYK
    static ToSrgb of(int bands, int width, @Nullable ICC_Profile profile) {
        if (profile != null && profile.getNumComponents() == bands && bands != 1) {
            var managed = new Managed(bands, width, profile);
            if (bands != 3 || !managed.changesNothing()) {
                return managed;
            }
        }
        return switch (bands) {
            case 1 -> new Grey(width);
            case 3 -> samples -> samples;
            case 4 -> new Inks(width);
            default -> throw new IllegalArgumentException("No colours have " + bands + " parts");
        };
    }

    /// The profile of a colour space, if it is one that differs from Java's own.
    static @Nullable ICC_Profile profile(ColorSpace space) {
        return space instanceof ICC_ColorSpace icc && !space.isCS_sRGB() ? icc.getProfile() : null;
    }

    /// Grey as all three.
    record Grey(byte[] rgb) implements ToSrgb {

        Grey(int width) {
            this(new byte[width * 3]);
        }

        @Override
        public byte[] convert(byte[] samples) {
            for (int x = 0, to = 0; x < samples.length; x++) {
                rgb[to++] = samples[x];
                rgb[to++] = samples[x];
                rgb[to++] = samples[x];
            }
            return rgb;
        }
    }

    /// Four inks of which no profile says how they look.
    record Inks(byte[] rgb) implements ToSrgb {

        Inks(int width) {
            this(new byte[width * 3]);
        }

        @Override
        public byte[] convert(byte[] samples) {
            for (int from = 0, to = 0; from < samples.length; from += 4) {
                var light = 255 - (samples[from + 3] & 0xff);
                for (int ink = 0; ink < 3; ink++) {
                    rgb[to++] = (byte) ((255 - (samples[from + ink] & 0xff)) * light / 255);
                }
            }
            return rgb;
        }
    }

    /// As an ICC profile says.
    final class Managed implements ToSrgb {

        private static final int SAME = 2;

        private final ColorConvertOp conversion;
        private final WritableRaster from;
        private final WritableRaster to;
        private final int bands;

        Managed(int bands, int width, ICC_Profile profile) {
            this.bands = bands;
            var srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            conversion = new ColorConvertOp(new ICC_Profile[] {profile, srgb}, null);
            from = Raster.createInterleavedRaster(0, width, 1, bands, null);
            to = Raster.createInterleavedRaster(0, width, 1, 3, null);
        }

        @Override
        public byte[] convert(byte[] samples) {
            from.setDataElements(0, 0, samples.length / bands, 1, samples);
            conversion.filter(from, to);
            return ((DataBufferByte) to.getDataBuffer()).getData();
        }

        /// Most profiles that cameras write say sRGB in other words.
        boolean changesNothing() {
            var steps = new int[] {0, 64, 128, 192, 255};
            var colours = Raster.createInterleavedRaster(0, 125, 1, 3, null);
            for (int i = 0; i < 125; i++) {
                var colour = new int[] {steps[i / 25], steps[i / 5 % 5], steps[i % 5]};
                colours.setPixel(i, 0, colour);
            }
            var converted = conversion.filter(colours, null);
            for (int i = 0; i < 125; i++) {
                for (int band = 0; band < 3; band++) {
                    var was = colours.getSample(i, 0, band);
                    if (Math.abs(converted.getSample(i, 0, band) - was) > SAME) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
