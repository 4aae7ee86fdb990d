package vn.tinhhoa.content.media.raster;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/// Apple's colour space for screens: sRGB's curve with wider primaries. The profile is written here
/// from its published numbers (ICC.1, version 2).
final class DisplayP3 {

    private static final double GAMMA = 2.2;
    private static final double[][] TO_XYZ = {
        {0.51512, 0.29198, 0.15710}, {0.24120, 0.69225, 0.06657}, {-0.00105, 0.04189, 0.78407}
    };
    private static final double[][] FROM_XYZ = inverse(TO_XYZ);
    private static final double[][] SRGB_TO_XYZ = {
        {0.43607, 0.38515, 0.14307}, {0.22249, 0.71687, 0.06061}, {0.01392, 0.09708, 0.71410}
    };

    private DisplayP3() {}

    static byte[] profile() {
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("desc", description("P3 for tests"));
        tags.put("cprt", text("CC0"));
        tags.put("wtpt", xyz(0.96420, 1, 0.82491));
        for (int i = 0; i < 3; i++) {
            tags.put("rgb".charAt(i) + "XYZ", xyz(TO_XYZ[0][i], TO_XYZ[1][i], TO_XYZ[2][i]));
            tags.put("rgb".charAt(i) + "TRC", curve());
        }
        var size = 132 + 12 * tags.size() + tags.values().stream().mapToInt(t -> t.length).sum();
        var file = ByteBuffer.allocate(size);
        file.putInt(size).putInt(0).putInt(0x02400000);
        file.put("mntrRGB XYZ ".getBytes(StandardCharsets.US_ASCII));
        file.position(36);
        file.put("acsp".getBytes(StandardCharsets.US_ASCII));
        file.position(68);
        file.put(fixed(0.96420)).put(fixed(1)).put(fixed(0.82491));
        file.position(128);
        file.putInt(tags.size());
        var at = 132 + 12 * tags.size();
        for (var tag : tags.entrySet()) {
            file.put(tag.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(at).putInt(tag.getValue().length);
            at += tag.getValue().length;
        }
        tags.values().forEach(file::put);
        return file.array();
    }

    /// The same colour in its numbers.
    static Color of(Color srgb) {
        var linear =
                new double[] {
                    linear(srgb.getRed()), linear(srgb.getGreen()), linear(srgb.getBlue())
                };
        var p3 = times(FROM_XYZ, times(SRGB_TO_XYZ, linear));
        return new Color(coded(p3[0]), coded(p3[1]), coded(p3[2]));
    }

    private static double linear(int value) {
        var v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static int coded(double value) {
        return (int) Math.round(255 * Math.pow(Math.clamp(value, 0, 1), 1 / GAMMA));
    }

    private static double[] times(double[][] matrix, double[] vector) {
        var result = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                result[i] += matrix[i][j] * vector[j];
            }
        }
        return result;
    }

    private static double[][] inverse(double[][] m) {
        var det =
                m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                        - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
        var inverse = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                var a = (j + 1) % 3;
                var b = (j + 2) % 3;
                var c = (i + 1) % 3;
                var d = (i + 2) % 3;
                inverse[i][j] = (m[a][c] * m[b][d] - m[a][d] * m[b][c]) / det;
            }
        }
        return inverse;
    }

    private static byte[] description(String text) {
        var ascii = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        var tag = ByteBuffer.allocate((12 + ascii.length + 78 + 3) / 4 * 4);
        tag.put("desc".getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(ascii.length);
        return tag.put(ascii).array();
    }

    private static byte[] text(String text) {
        var tag = ByteBuffer.allocate(12);
        tag.put("text".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        return tag.put(text.getBytes(StandardCharsets.US_ASCII)).array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put("XYZ ".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .put(fixed(x))
                .put(fixed(y))
                .put(fixed(z))
                .array();
    }

    private static byte[] curve() {
        return ByteBuffer.allocate(16)
                .put("curv".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(1)
                .putShort((short) Math.round(GAMMA * 256))
                .array();
    }

    private static byte[] fixed(double value) {
        return ByteBuffer.allocate(4).putInt((int) Math.round(value * 65_536)).array();
    }
}
