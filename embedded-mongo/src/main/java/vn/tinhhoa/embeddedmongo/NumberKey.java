package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Decimal128;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;

/// Numbers of all kinds in one order, exactly: the nearest double first, then what is left of the
/// value beyond it.
final class NumberKey {

    private static final int BELOW = 0x7f;
    private static final int EXACT = 0x80;
    private static final int ABOVE = 0x81;

    private NumberKey() {}

    static void write(Number number, ByteArrayOutputStream out) {
        double nearest = number.doubleValue() == 0 ? 0.0 : number.doubleValue();
        var exact = exactValue(number, nearest);
        if (exact != null && Double.isInfinite(nearest)) {
            nearest = nearest > 0 ? Double.MAX_VALUE : -Double.MAX_VALUE;
        }
        writeDouble(nearest, out);
        var rest = exact == null ? BigDecimal.ZERO : exact.subtract(new BigDecimal(nearest));
        switch (rest.signum()) {
            case 0 -> out.write(EXACT);
            case 1 -> {
                out.write(ABOVE);
                out.writeBytes(magnitude(rest));
            }
            default -> {
                out.write(BELOW);
                out.writeBytes(KeyCodec.inverted(magnitude(rest.negate())));
            }
        }
    }

    /// The value where a double may not hold all of it.
    private static @Nullable BigDecimal exactValue(Number number, double nearest) {
        return switch (number) {
            case Long whole -> BigDecimal.valueOf(whole);
            case Decimal128 decimal -> {
                boolean special =
                        Double.isNaN(nearest)
                                || decimal.equals(Decimal128.POSITIVE_INFINITY)
                                || decimal.equals(Decimal128.NEGATIVE_INFINITY);
                yield special ? null : new BigDecimal(decimal.toString());
            }
            default -> null;
        };
    }

    private static void writeDouble(double value, ByteArrayOutputStream out) {
        long bits = Double.doubleToLongBits(value);
        long sortable = bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
        for (int shift = 56; shift >= 0; shift -= 8) {
            out.write((int) (sortable >>> shift));
        }
    }

    /// A positive number: its power of ten, then its digits.
    private static byte[] magnitude(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        var out = new ByteArrayOutputStream(24);
        int power = plain.precision() - plain.scale() + Short.MAX_VALUE;
        out.write(power >>> 8);
        out.write(power);
        for (char digit : plain.unscaledValue().toString().toCharArray()) {
            out.write(digit - '0' + 1);
        }
        out.write(0);
        return out.toByteArray();
    }
}
