package vn.tinhhoa.embeddedmongo;

import java.util.List;

/// Keys from `low` to just below `high`.
record KeyRange(byte[] low, byte[] high) {

    static final List<KeyRange> ALL = List.of(new KeyRange(new byte[0], new byte[] {(byte) 0xff}));

    /// Everything that begins with a key.
    static KeyRange of(byte[] prefix) {
        return new KeyRange(prefix, KeyCodec.successor(prefix));
    }

    /// Behind a beginning, everything from one value to another, both ends included.
    static KeyRange between(byte[] prefix, Interval interval, boolean descending) {
        var first = descending ? KeyCodec.inverted(interval.high()) : interval.low();
        var last = descending ? KeyCodec.inverted(interval.low()) : interval.high();
        return new KeyRange(
                KeyCodec.joined(prefix, first), KeyCodec.successor(KeyCodec.joined(prefix, last)));
    }

    boolean isEmpty() {
        return java.util.Arrays.compareUnsigned(low, high) >= 0;
    }
}
