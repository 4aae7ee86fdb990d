package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// A BSON value as bytes that sort, compared without sign, as MongoDB sorts the values. No key is
/// the beginning of another, so keys can be put one after the other; inverting every byte reverses
/// the order.
final class KeyCodec {

    static final int MIN_KEY = 0x08;
    static final int EMPTY_ARRAY = 0x0c;
    static final int NULL = 0x10;
    static final int NUMBER = 0x20;
    static final int STRING = 0x30;
    private static final int DOCUMENT = 0x38;
    private static final int ARRAY = 0x40;
    private static final int BINARY = 0x48;
    private static final int LEGACY_UUID = 0x49;
    private static final int UNIQUE_ID = 0x4a;
    private static final int OBJECT_ID = 0x50;
    private static final int BOOLEAN = 0x58;
    static final int DATE = 0x60;
    private static final int TIMESTAMP = 0x68;
    private static final int REGEX = 0x70;
    private static final int JAVASCRIPT = 0x78;
    static final int MAX_KEY = 0xf0;
    private static final int END = 0x00;
    private static final int ESCAPE = 0x01;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32);

    private KeyCodec() {}

    static byte[] encode(@Nullable Object value) {
        var codec = new KeyCodec();
        codec.write(value);
        return codec.out.toByteArray();
    }

    /// What all strings with this beginning begin with.
    static byte[] encodeStringPrefix(String prefix) {
        var codec = new KeyCodec();
        codec.out.write(STRING);
        codec.writeText(prefix);
        return codec.out.toByteArray();
    }

    static byte[] emptyArray() {
        return new byte[] {EMPTY_ARRAY};
    }

    static byte[] inverted(byte[] key) {
        var result = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            result[i] = (byte) ~key[i];
        }
        return result;
    }

    static byte[] joined(byte[] first, byte[] second) {
        var result = new byte[first.length + second.length];
        System.arraycopy(first, 0, result, 0, first.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }

    /// The smallest key above everything that begins with this one.
    static byte[] successor(byte[] prefix) {
        int end = prefix.length;
        while (end > 0 && prefix[end - 1] == (byte) 0xff) {
            end--;
        }
        if (end == 0) {
            return new byte[] {(byte) 0xff};
        }
        var result = java.util.Arrays.copyOf(prefix, end);
        result[end - 1]++;
        return result;
    }

    static int typeOf(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing missing -> NULL;
            case MinKey key -> MIN_KEY;
            case Number number -> NUMBER;
            case String text -> STRING;
            case Map<?, ?> document -> DOCUMENT;
            case Collection<?> values -> values.isEmpty() ? EMPTY_ARRAY : ARRAY;
            case BinData data -> BINARY;
            case LegacyUUID id -> LEGACY_UUID;
            case UUID id -> UNIQUE_ID;
            case ObjectId id -> OBJECT_ID;
            case Boolean flag -> BOOLEAN;
            case Instant instant -> DATE;
            case BsonTimestamp timestamp -> TIMESTAMP;
            case BsonRegularExpression regex -> REGEX;
            case BsonJavaScript script -> JAVASCRIPT;
            case MaxKey key -> MAX_KEY;
            default ->
                    throw new IllegalArgumentException(
                            "a value of " + value.getClass() + " cannot be indexed");
        };
    }

    private void write(@Nullable Object value) {
        out.write(typeOf(value));
        switch (value) {
            case Number number -> NumberKey.write(number, out);
            case String text -> writeString(text);
            case Document document -> writeDocument(document);
            case Collection<?> values -> writeArray(values);
            case BinData data -> {
                writeInt(data.getData().length);
                out.writeBytes(data.getData());
            }
            case LegacyUUID id -> {
                writeLong(id.getUuid().getMostSignificantBits() ^ Long.MIN_VALUE);
                writeLong(id.getUuid().getLeastSignificantBits() ^ Long.MIN_VALUE);
            }
            case UUID id -> {
                writeLong(id.getMostSignificantBits());
                writeLong(id.getLeastSignificantBits());
            }
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean flag -> out.write(flag ? 1 : 0);
            case Instant instant -> writeLong(instant.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp timestamp -> writeLong(timestamp.getValue());
            case BsonRegularExpression regex -> {
                writeString(regex.getPattern());
                writeString(regex.getOptions() == null ? "" : regex.getOptions());
            }
            case BsonJavaScript script -> writeString(script.getCode());
            case null, default -> {
                // The type alone says everything.
            }
        }
    }

    private void writeDocument(Document document) {
        for (var field : document.entrySet()) {
            out.write(typeOf(field.getValue()));
            writeString(field.getKey());
            write(field.getValue());
        }
        out.write(END);
    }

    private void writeArray(Collection<?> values) {
        for (var value : values) {
            write(value);
        }
        if (!values.isEmpty()) {
            out.write(END);
        }
    }

    private void writeString(String text) {
        writeText(text);
        out.write(END);
    }

    /// UTF-8 of each UTF-16 unit, as strings are compared by these units; 0 and 1 are escaped.
    private void writeText(String text) {
        for (int i = 0; i < text.length(); i++) {
            int unit = text.charAt(i);
            if (unit <= ESCAPE) {
                out.write(ESCAPE);
                out.write(unit + 1);
            } else if (unit < 0x80) {
                out.write(unit);
            } else if (unit < 0x800) {
                out.write(0xc0 | unit >> 6);
                out.write(0x80 | unit & 0x3f);
            } else {
                out.write(0xe0 | unit >> 12);
                out.write(0x80 | unit >> 6 & 0x3f);
                out.write(0x80 | unit & 0x3f);
            }
        }
    }

    private void writeInt(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >>> shift);
        }
    }

    private void writeLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }
}
