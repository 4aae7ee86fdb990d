package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/// Encoded values from `low` to everything that begins with `high`.
record Interval(byte[] low, byte[] high) {

    private static final long EXACT_IN_DOUBLE = 1L << 53;

    /// Whether equality with this value can be looked up, and the matcher would agree.
    static boolean canLookUp(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Double number -> !number.isNaN();
            case Decimal128 number -> !Double.isNaN(number.doubleValue());
            case Number number -> true;
            case Document document ->
                    document.entrySet().stream()
                            .allMatch(field ->
                                    !field.getKey().startsWith("$")
                                            && canLookUp(field.getValue())
                                            && isExact(field.getValue()));
            default -> isScalar(value);
        };
    }

    private static boolean isScalar(Object value) {
        return value instanceof String
                || value instanceof ObjectId
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof UUID
                || value instanceof LegacyUUID
                || value instanceof BinData
                || value instanceof BsonTimestamp;
    }

    /// The matcher compares some numbers only as doubles; then a whole neighbourhood has to be
    /// looked at.
    static boolean isExact(@Nullable Object value) {
        return switch (value) {
            case Integer number -> true;
            case Long number -> Math.abs(number) < EXACT_IN_DOUBLE;
            case Double number -> number == Math.rint(number) && Math.abs(number) < EXACT_IN_DOUBLE;
            case Number number -> false;
            case null, default -> true;
        };
    }

    static Interval at(@Nullable Object value) {
        if (value == null) {
            return new Interval(KeyCodec.emptyArray(), KeyCodec.encode(null));
        }
        return new Interval(lowest(value), highest(value));
    }

    /// From a value to the end of its type.
    static Interval from(Object value) {
        return new Interval(lowest(value), new byte[] {(byte) KeyCodec.typeOf(value)});
    }

    /// From the beginning of its type to a value.
    static Interval upTo(Object value) {
        return new Interval(new byte[] {(byte) KeyCodec.typeOf(value)}, highest(value));
    }

    static Interval startingWith(String prefix) {
        var key = KeyCodec.encodeStringPrefix(prefix);
        return new Interval(key, key);
    }

    Interval and(Interval other) {
        return new Interval(
                Arrays.compareUnsigned(low, other.low) >= 0 ? low : other.low,
                Arrays.compareUnsigned(high, other.high) <= 0 ? high : other.high);
    }

    boolean isPoint() {
        return Arrays.equals(low, high);
    }

    private static byte[] lowest(Object value) {
        return KeyCodec.encode(
                value instanceof Number number && !isExact(number)
                        ? (Number) Math.nextDown(number.doubleValue())
                        : value);
    }

    private static byte[] highest(Object value) {
        return KeyCodec.encode(
                value instanceof Number number && !isExact(number)
                        ? (Number) Math.nextUp(number.doubleValue())
                        : value);
    }
}
