package vn.tinhhoa.content.dataset.bag;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The records of a ZIP as PKWARE's APPNOTE 6.3.10 has them, for files that are stored and whose
/// size and CRC are known beforehand; ZIP64 where, and only where, a number asks for it.
final class ZipRecords {

    private static final long FULL_INT = 0xFFFFFFFFL;
    private static final int FULL_SHORT = 0xFFFF;

    private static final int PLAIN = 20;
    private static final int ZIP64 = 45;
    private static final int ZIP64_EXTRA = 0x0001;
    private static final int MADE_ON_UNIX = 3 << 8;
    private static final int UTF8_NAMES = 1 << 11;

    /// Midnight of 1 January 1980, the first moment that ZIP knows.
    private static final int FIXED_DATE = (1 << 5) | 1;

    /// A plain file that its owner may write and all may read.
    private static final int FILE_MODE = 0100644 << 16;

    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int END = 22;
    private static final int END64 = 56;
    private static final int LOCATOR64 = 20;

    private ZipRecords() {}

    static int localLength(String name, long bytes) {
        return LOCAL + name.length() + (bytes >= FULL_INT ? 20 : 0);
    }

    static byte[] local(String name, FrozenFile file) {
        var large = file.bytes() >= FULL_INT;
        var record = buffer(localLength(name, file.bytes()));
        record.putInt(0x04034b50);
        common(record, name, file, large, large);
        record.putShort((short) (large ? 20 : 0));
        record.put(name.getBytes(StandardCharsets.US_ASCII));
        if (large) {
            record.putShort((short) ZIP64_EXTRA).putShort((short) 16);
            record.putLong(file.bytes()).putLong(file.bytes());
        }
        return record.array();
    }

    static int centralLength(String name, long bytes, long offset) {
        var extra = extraLength(bytes, offset);
        return CENTRAL + name.length() + (extra == 0 ? 0 : 4 + extra);
    }

    static byte[] central(String name, FrozenFile file, long offset) {
        var extra = extraLength(file.bytes(), offset);
        var large = file.bytes() >= FULL_INT;
        var record = buffer(centralLength(name, file.bytes(), offset));
        record.putInt(0x02014b50);
        record.putShort((short) (MADE_ON_UNIX | ZIP64));
        common(record, name, file, large, extra > 0);
        record.putShort((short) (extra == 0 ? 0 : 4 + extra));
        record.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        record.putInt(FILE_MODE);
        record.putInt((int) Math.min(offset, FULL_INT));
        record.put(name.getBytes(StandardCharsets.US_ASCII));
        if (extra > 0) {
            record.putShort((short) ZIP64_EXTRA).putShort((short) extra);
            if (large) {
                record.putLong(file.bytes()).putLong(file.bytes());
            }
            if (offset >= FULL_INT) {
                record.putLong(offset);
            }
        }
        return record.array();
    }

    private static int extraLength(long bytes, long offset) {
        return (bytes >= FULL_INT ? 16 : 0) + (offset >= FULL_INT ? 8 : 0);
    }

    private static void common(
            ByteBuffer record, String name, FrozenFile file, boolean large, boolean zip64) {
        record.putShort((short) (zip64 ? ZIP64 : PLAIN));
        record.putShort((short) UTF8_NAMES);
        record.putShort((short) 0);
        record.putShort((short) 0).putShort((short) FIXED_DATE);
        record.putInt((int) file.crc32());
        var size = (int) (large ? FULL_INT : file.bytes());
        record.putInt(size).putInt(size);
        record.putShort((short) name.length());
    }

    static byte[] end(int entries, long directory, long directoryBytes) {
        var zip64 = entries >= FULL_SHORT || directory >= FULL_INT || directoryBytes >= FULL_INT;
        var record = buffer((zip64 ? END64 + LOCATOR64 : 0) + END);
        if (zip64) {
            record.putInt(0x06064b50).putLong(END64 - 12);
            record.putShort((short) (MADE_ON_UNIX | ZIP64)).putShort((short) ZIP64);
            record.putInt(0).putInt(0);
            record.putLong(entries).putLong(entries);
            record.putLong(directoryBytes).putLong(directory);
            record.putInt(0x07064b50).putInt(0);
            record.putLong(directory + directoryBytes).putInt(1);
        }
        record.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        var count = (short) Math.min(entries, FULL_SHORT);
        record.putShort(count).putShort(count);
        record.putInt((int) Math.min(directoryBytes, FULL_INT));
        record.putInt((int) Math.min(directory, FULL_INT));
        record.putShort((short) 0);
        return record.array();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
