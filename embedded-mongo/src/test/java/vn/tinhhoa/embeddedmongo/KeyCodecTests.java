package vn.tinhhoa.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class KeyCodecTests {

    private static final List<Object> ASCENDING =
            List.of(
                    MinKey.getInstance(),
                    Double.NEGATIVE_INFINITY,
                    new Decimal128(new BigDecimal("-1E400")),
                    -1e300,
                    Long.MIN_VALUE,
                    Long.MIN_VALUE + 1,
                    -1L << 53,
                    -2,
                    -1.5,
                    new Decimal128(new BigDecimal("-0.1")),
                    new Decimal128(new BigDecimal("-1E-400")),
                    0,
                    new Decimal128(new BigDecimal("1E-400")),
                    new Decimal128(new BigDecimal("0.1")),
                    0.1,
                    new Decimal128(new BigDecimal("0.1000000000000000055511151231257828")),
                    1,
                    1.5,
                    2,
                    (1L << 53) + 1,
                    (1L << 53) + 2,
                    Long.MAX_VALUE - 1,
                    Long.MAX_VALUE,
                    0x1p63,
                    1e300,
                    new Decimal128(new BigDecimal("1E400")),
                    new Decimal128(new BigDecimal("2E400")),
                    Double.POSITIVE_INFINITY,
                    "",
                    "\u0000",
                    "\u0000a",
                    "\u0001",
                    "a",
                    "a\u0000",
                    "a\u0001",
                    "aa",
                    "b",
                    "huế",
                    "đ",
                    "🎭",
                    "\uffee",
                    new Document(),
                    new Document("a", 1),
                    new Document("a", 1).append("b", 1),
                    new Document("a", 2),
                    new Document("b", 1),
                    new Document("a", "x"),
                    new BinData(new byte[] {5}),
                    new BinData(new byte[] {1, 1}),
                    new BinData(new byte[] {1, (byte) 0xff}),
                    new UUID(1, 2),
                    new UUID(-1, 0),
                    new ObjectId("000000000000000000000001"),
                    new ObjectId("f00000000000000000000000"),
                    false,
                    true,
                    Instant.ofEpochMilli(-5),
                    Instant.EPOCH,
                    Instant.parse("2026-11-23T00:00:00Z"),
                    new BsonTimestamp(1),
                    new BsonTimestamp(-1),
                    MaxKey.getInstance());

    @Test
    void keys_sort_as_the_values_do() {
        for (int i = 0; i < ASCENDING.size(); i++) {
            for (int j = 0; j < ASCENDING.size(); j++) {
                var one = KeyCodec.encode(ASCENDING.get(i));
                var other = KeyCodec.encode(ASCENDING.get(j));
                assertThat(Integer.signum(Arrays.compareUnsigned(one, other)))
                        .as("%s and %s", ASCENDING.get(i), ASCENDING.get(j))
                        .isEqualTo(Integer.compare(i, j));
                assertThat(
                                Integer.signum(
                                        Arrays.compareUnsigned(
                                                KeyCodec.inverted(one), KeyCodec.inverted(other))))
                        .isEqualTo(Integer.compare(j, i));
            }
        }
    }

    @Test
    void no_key_begins_with_another() {
        var keys = ASCENDING.stream().map(KeyCodec::encode).toList();
        for (var key : keys) {
            for (var other : keys) {
                boolean begins =
                        key != other
                                && other.length >= key.length
                                && Arrays.equals(key, Arrays.copyOf(other, key.length));
                assertThat(begins).isFalse();
            }
        }
    }

    @Test
    void equal_numbers_have_equal_keys() {
        for (Number number :
                List.of(
                        5L,
                        5.0,
                        new Decimal128(new BigDecimal("5.00")),
                        new Decimal128(BigDecimal.valueOf(5)))) {
            assertThat(KeyCodec.encode(number)).isEqualTo(KeyCodec.encode(5));
        }
        assertThat(KeyCodec.encode(-0.0)).isEqualTo(KeyCodec.encode(0));
        assertThat(KeyCodec.encode(Decimal128.NEGATIVE_ZERO)).isEqualTo(KeyCodec.encode(0));
    }

    @Test
    void random_values_sort_as_the_library_sorts_them() {
        var random = new Random(7);
        var values = new ArrayList<Object>();
        for (int i = 0; i < 400; i++) {
            values.add(
                    switch (i % 5) {
                        case 0 -> random.nextInt();
                        case 1 -> random.nextLong();
                        case 2 -> random.nextGaussian() * 1e6;
                        case 3 -> text(random);
                        default -> Instant.ofEpochMilli(random.nextLong(-1_000_000, 1_000_000));
                    });
        }
        var byLibrary = new ArrayList<>(values);
        byLibrary.sort(ValueComparator.asc());
        var byKey = new ArrayList<>(values);
        byKey.sort((a, b) -> Arrays.compareUnsigned(KeyCodec.encode(a), KeyCodec.encode(b)));
        assertThat(byKey).isEqualTo(byLibrary);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append((char) random.nextInt(0x3000));
        }
        return text.toString();
    }
}
