package vn.tinhhoa.content.dataset.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// One entry of a TIFF directory, with its value wherever that lies in the file.
///
/// @param value in the file's byte order
record TiffEntry(int tag, int type, int count, byte[] value) {

    static final int BYTE = 1;
    static final int SHORT = 3;
    static final int LONG = 4;
    private static final int TEXT = 2;
    private static final int UNDEFINED = 7;
    private static final int INSIDE = 4;

    static TiffEntry bytes(int tag, byte[] value) {
        return new TiffEntry(tag, BYTE, value.length, value);
    }

    static TiffEntry longs(int tag, long[] numbers, ByteOrder order) {
        var value = ByteBuffer.allocate(4 * numbers.length).order(order);
        for (var number : numbers) {
            value.putInt((int) number);
        }
        return new TiffEntry(tag, LONG, numbers.length, value.array());
    }

    /// Whether nobody can have written words into it.
    ///
    /// @param opaque tags whose value is a block of its own
    boolean saysNumbers(int... opaque) {
        return type != TEXT
                && (type != UNDEFINED || Arrays.stream(opaque).anyMatch(one -> one == tag));
    }

    long[] numbers(ByteOrder order) throws IOException {
        var from = ByteBuffer.wrap(value).order(order);
        var numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] =
                    switch (type) {
                        case BYTE -> Byte.toUnsignedLong(from.get());
                        case SHORT -> Short.toUnsignedLong(from.getShort());
                        case LONG -> Integer.toUnsignedLong(from.getInt());
                        default -> throw new UncleanablePictureException("no number in " + tag);
                    };
        }
        return numbers;
    }

    /// How many bytes it takes beside the directory; always an even number.
    int outside() {
        return value.length <= INSIDE ? 0 : value.length + value.length % 2;
    }

    /// The value, as long as its place is.
    byte[] padded() {
        return Arrays.copyOf(value, Math.max(INSIDE, outside()));
    }
}
