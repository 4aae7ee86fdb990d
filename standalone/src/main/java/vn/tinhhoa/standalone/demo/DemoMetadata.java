package vn.tinhhoa.standalone.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Writes into a drawn JPEG what cameras and picture desks write: EXIF (CIPA DC-008, big-endian)
/// with time, author and position, and IPTC-IIM 4.2 with the caption, so that intake has something
/// to read, and something to keep from the public.
final class DemoMetadata {

    private static final int ASCII = 2;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int HEADER = 8;

    private DemoMetadata() {}

    static byte[] written(byte[] jpeg, DemoShot shot) {
        var out = new ByteArrayOutputStream(jpeg.length + 2048);
        out.write(jpeg, 0, 2);
        segment(out, 0xE1, exif(shot));
        segment(out, 0xED, iptc(shot));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    private static byte[] exif(DemoShot shot) {
        var first = new Directory();
        var camera = new Directory();
        var position = new Directory();
        first.text(0x010F, "Tinh Hoa");
        first.text(0x0110, "Landscape drawing");
        first.text(0x013B, shot.creator());
        first.text(0x8298, "© " + shot.creator());
        camera.text(0x9003, time(shot));
        position.text(0x0001, shot.latitude() < 0 ? "S" : "N");
        position.degrees(0x0002, Math.abs(shot.latitude()));
        position.text(0x0003, shot.longitude() < 0 ? "W" : "E");
        position.degrees(0x0004, Math.abs(shot.longitude()));
        first.number(0x8769, 0);
        first.number(0x8825, 0);
        var shotAt = HEADER + first.length();
        var positionAt = shotAt + camera.length();
        first.number(0x8769, shotAt);
        first.number(0x8825, positionAt);
        var out = new ByteArrayOutputStream();
        out.writeBytes("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(ByteBuffer.allocate(4).putInt(HEADER).array());
        out.writeBytes(first.bytes(HEADER));
        out.writeBytes(camera.bytes(shotAt));
        out.writeBytes(position.bytes(positionAt));
        return out.toByteArray();
    }

    /// Times of day differ from picture to picture, and are the same each time.
    private static String time(DemoShot shot) {
        var minutes = 5 * 60 + Math.floorMod(shot.key().hashCode(), 13 * 60);
        var time = shot.created().atStartOfDay().plusMinutes(minutes);
        return time.format(DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss"));
    }

    /// One directory of TIFF 6.0 with the values behind it.
    private static final class Directory {

        private record Entry(int tag, int type, int count, byte[] value) {}

        private final List<Entry> entries = new ArrayList<>();

        void text(int tag, String text) {
            var bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
            put(new Entry(tag, ASCII, bytes.length, bytes));
        }

        void number(int tag, int number) {
            put(new Entry(tag, LONG, 1, ByteBuffer.allocate(4).putInt(number).array()));
        }

        /// Degrees, minutes and hundredths of seconds.
        void degrees(int tag, double degrees) {
            var seconds = Math.round(degrees * 360_000);
            var value = ByteBuffer.allocate(24);
            value.putInt((int) (seconds / 360_000)).putInt(1);
            value.putInt((int) (seconds / 6_000 % 60)).putInt(1);
            value.putInt((int) (seconds % 6_000)).putInt(100);
            put(new Entry(tag, RATIONAL, 3, value.array()));
        }

        private void put(Entry entry) {
            entries.removeIf(each -> each.tag() == entry.tag());
            entries.add(entry);
            entries.sort(Comparator.comparingInt(Entry::tag));
        }

        private int head() {
            return 2 + 12 * entries.size() + 4;
        }

        int length() {
            return head()
                    + entries.stream()
                            .mapToInt(each -> each.value().length)
                            .filter(length -> length > 4)
                            .map(length -> length + length % 2)
                            .sum();
        }

        byte[] bytes(int at) {
            var out = ByteBuffer.allocate(length());
            var behind = head();
            out.putShort((short) entries.size());
            for (var entry : entries) {
                out.putShort((short) entry.tag());
                out.putShort((short) entry.type());
                out.putInt(entry.count());
                var length = entry.value().length;
                if (length <= 4) {
                    out.put(entry.value()).put(new byte[4 - length]);
                } else {
                    out.putInt(at + behind);
                    out.put(behind, entry.value());
                    behind += length + length % 2;
                }
            }
            return out.array();
        }
    }

    private static byte[] iptc(DemoShot shot) {
        var records = new ByteArrayOutputStream();
        record(records, 1, 90, "\u001b%G");
        record(records, 2, 55, shot.created().format(DateTimeFormatter.BASIC_ISO_DATE));
        record(records, 2, 80, shot.creator());
        record(records, 2, 110, shot.creator());
        record(records, 2, 120, shot.caption());
        var out = new ByteArrayOutputStream();
        out.writeBytes("Photoshop 3.0\0008BIM".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {4, 4, 0, 0});
        out.writeBytes(ByteBuffer.allocate(4).putInt(records.size()).array());
        out.writeBytes(records.toByteArray());
        if (records.size() % 2 == 1) {
            out.write(0);
        }
        return out.toByteArray();
    }

    private static void record(ByteArrayOutputStream out, int record, int dataset, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(new byte[] {0x1C, (byte) record, (byte) dataset});
        out.write(bytes.length >> 8);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }
}
