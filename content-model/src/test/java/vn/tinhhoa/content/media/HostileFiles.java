package vn.tinhhoa.content.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files made to harm whoever opens them, each by another trick.
final class HostileFiles {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private HostileFiles() {}

    static Map<String, byte[]> all() throws IOException {
        var made = new HostileFiles();
        made.jpegs();
        made.pngs();
        made.gifs();
        made.webps();
        made.tiffs();
        made.impostors();
        made.packages();
        return made.files;
    }

    private void truncated(String format) throws IOException {
        var whole = PictureFiles.of(format, 600, 400);
        for (var part : new int[] {5, 20, 50, 80, 95}) {
            files.put(
                    format + " cut at " + part + " %",
                    Arrays.copyOf(whole, whole.length * part / 100));
        }
    }

    private void jpegs() throws IOException {
        truncated("jpg");
        var whole = PictureFiles.of("jpg", 200, 150);
        var frame = indexOf(whole, 0xff, 0xc0);
        var scan = indexOf(whole, 0xff, 0xda);
        var claims = ByteBuffer.allocate(4).putShort((short) 65_500).putShort((short) 65_500);
        files.put("jpg claims 65500 x 65500", patched(whole, frame + 5, claims.array()));
        files.put("jpg claims 0 x 0", patched(whole, frame + 5, new byte[4]));
        files.put("jpg of 12 bits", patched(whole, frame + 4, new byte[] {12}));
        files.put("jpg of 2 parts", patched(whole, frame + 9, new byte[] {2}));
        files.put("jpg of 200 parts", patched(whole, frame + 9, new byte[] {(byte) 200}));
        files.put("jpg without sampling", patched(whole, frame + 11, new byte[] {0}));
        files.put("jpg with a segment of no length", patched(whole, 4, new byte[] {0, 0}));
        files.put(
                "jpg with a lying segment",
                patched(whole, scan + 2, new byte[] {(byte) 0xff, (byte) 0xff}));
        files.put("jpg without a picture", joined(Arrays.copyOf(whole, scan), mark(0xd9)));
        files.put(
                "jpg without a frame",
                joined(Arrays.copyOf(whole, frame), Arrays.copyOfRange(whole, scan, whole.length)));
        files.put("jpg of nothing but its beginning", mark(0xd8));
        files.put(
                "jpg with two frames",
                joined(
                        Arrays.copyOf(whole, scan),
                        Arrays.copyOfRange(whole, frame, scan),
                        Arrays.copyOfRange(whole, scan, whole.length)));
        var big = ByteBuffer.allocate(4).putShort((short) 9_000).putShort((short) 12_000);
        files.put("jpg that is far too short", patched(whole, frame + 5, big.array()));
        var comment = new byte[65_535];
        comment[0] = (byte) 0xff;
        comment[1] = (byte) 0xfe;
        comment[2] = (byte) 0xff;
        comment[3] = (byte) 0xfd;
        files.put("jpg with 20 MB of comments", inside(whole, 2, times(comment, 320)));
        files.put(
                "jpg of 5000 empty segments",
                inside(whole, 2, times(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 2}, 5_000)));
        var oneScan = Arrays.copyOfRange(whole, scan, whole.length - 2);
        files.put("jpg of 300 scans", inside(whole, whole.length - 2, times(oneScan, 300)));
    }

    private void pngs() throws IOException {
        truncated("png");
        files.put("png claims 30000 x 30000", PictureFiles.pngClaiming(30_000, 30_000));
        files.put("png claims 10000 x 10000", PictureFiles.pngClaiming(10_000, 10_000));
        files.put("png claims the most", PictureFiles.pngClaiming(Integer.MAX_VALUE, 1));
        files.put("png claims a negative size", PictureFiles.pngClaiming(-5, -5));
        files.put("png claims no width", PictureFiles.pngClaiming(0, 9));
        var whole = PictureFiles.of("png", 200, 150);
        files.put("png with a wrong checksum", patched(whole, 29, new byte[] {1, 2, 3, 4}));
        files.put("png of unknown colours", header(whole, 9, 7));
        files.put("png of 5 bits", header(whole, 8, 5));
        files.put("png with a lying chunk", patched(whole, 33, new byte[] {0x7f, 0, 0, 0}));
        files.put("png without its header", joined(Arrays.copyOf(whole, 8), end()));
        files.put("png without data", joined(Arrays.copyOf(whole, 33), end()));
        var bomb = deflated(64 << 20);
        for (var name : new String[] {"zTXt", "iCCP"}) {
            var text = joined("a\0\0".getBytes(StandardCharsets.US_ASCII), bomb);
            files.put("png with a bomb in " + name, inside(whole, 33, chunk(name, text)));
        }
        var international = joined("a\0\1\0\0\0".getBytes(StandardCharsets.US_ASCII), bomb);
        files.put(
                "png with bombs in many texts",
                inside(
                        whole,
                        33,
                        times(chunk("zTXt", joined("a\0\0".getBytes(), deflated(1 << 20))), 20)));
        files.put("png with 12 MB of words", inside(whole, 33, chunk("tEXt", new byte[12 << 20])));
        files.put(
                "png of 2000 texts",
                inside(whole, 33, times(chunk("tEXt", new byte[] {'a', 0, 'b'}), 2_000)));
        files.put("png of a packed text alone", international);
    }

    private void gifs() throws IOException {
        truncated("gif");
        var whole = PictureFiles.of("gif", 60, 40);
        var body = Arrays.copyOf(whole, whole.length - 1);
        files.put("gif without an end", body);
        var image = lastFrame(whole);
        files.put("gif of 5000 frames", joined(body, times(image, 5_000), new byte[] {0x3b}));
        files.put(
                "gif with an endless frame", joined(body, Arrays.copyOf(image, image.length - 2)));
        var extension = new byte[] {0x21, (byte) 0xfe, 1, 'a', 0};
        files.put(
                "gif of 20000 comments", joined(body, times(extension, 20_000), new byte[] {0x3b}));
        files.put("gif of no frames", joined(Arrays.copyOf(whole, 13), new byte[] {0x3b}));
        files.put("gif with an unknown block", joined(body, new byte[] {0x55, 0x3b}));
        var claims =
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putShort((short) 9_000)
                        .putShort((short) 9_000)
                        .array();
        var frame = whole.length - 1 - image.length;
        files.put("gif claims 9000 x 9000", patched(whole, frame + 5, claims));
        files.put("gif claims 0 x 0", patched(whole, frame + 5, new byte[4]));
    }

    private void webps() throws IOException {
        truncated("webp");
        var whole = PictureFiles.of("webp", 200, 150);
        files.put("webp with a lying length", patched(whole, 4, new byte[] {0, 0, 0, 0x70}));
        files.put("webp with a lying chunk", patched(whole, 16, new byte[] {0, 0, 0, 0x70}));
        files.put("webp without a picture", riff(webpChunk("XMP ", new byte[200])));
        files.put(
                "webp claims 16384 x 16384",
                riff(webpChunk("VP8L", new byte[] {0x2f, -1, -1, -1, 0x0f, 0, 0, 0, 0, 0})));
        files.put("webp with a broken frame", patched(whole, 23, new byte[] {0, 0, 0}));
        files.put("webp of 9000 chunks", riff(times(webpChunk("ABCD", new byte[2]), 9_000)));
        files.put(
                "webp larger than its canvas",
                riff(
                        joined(
                                webpChunk("VP8X", new byte[10]),
                                Arrays.copyOfRange(whole, 12, whole.length))));
    }

    private void tiffs() throws IOException {
        truncated("tiff");
        files.put("tiff that bites its tail", tiff(ByteOrder.LITTLE_ENDIAN, 8, 100, 100, 10));
        files.put("tiff with its directory nowhere", directoryAt(9_000_000));
        files.put("tiff of 60000 entries", entries(60_000));
        files.put("tiff of no entries", entries(0));
        files.put("tiff claims 40000 x 40000", tiff(ByteOrder.BIG_ENDIAN, 0, 40_000, 40_000, 10));
        files.put("tiff claims 10000 x 9000", tiff(ByteOrder.BIG_ENDIAN, 0, 10_000, 9_000, 10));
        files.put("tiff claims no height", tiff(ByteOrder.BIG_ENDIAN, 0, 100, 0, 10));
        files.put(
                "tiff with its strip nowhere", tiff(ByteOrder.BIG_ENDIAN, 0, 100, 100, 9_999_999));
        files.put("tiff of 300 directories", chained(300));
    }

    private void impostors() throws IOException {
        files.put("page", "<!doctype html><script>alert(1)</script>".getBytes());
        files.put("drawing", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes());
        files.put("program", joined("MZ".getBytes(), new byte[500]));
        files.put("script", "#!/bin/sh\nrm -rf /\n".getBytes());
        files.put("words", "Không phải ảnh".getBytes(StandardCharsets.UTF_8));
        files.put("zeros", new byte[100_000]);
        files.put("nothing", new byte[0]);
        var gif = PictureFiles.of("gif", 40, 40);
        files.put("gif and page", joined(gif, "<script>alert(1)</script>".getBytes()));
        files.put("gif and php", joined(gif, "<?php system('id') ?>".getBytes()));
        var jpeg = PictureFiles.of("jpg", 40, 40);
        files.put("jpg and archive", joined(jpeg, zip("A.class", new byte[100])));
        files.put("jpg and pdf", joined(jpeg, "%PDF-1.7\n".getBytes()));
        files.put("png and page", joined(PictureFiles.of("png", 40, 40), "<html>".getBytes()));
    }

    private void packages() throws IOException {
        files.put("package that bursts", zip("word/media/a.bin", new byte[64 << 20]));
        var deep = new StringBuilder("<?xml version='1.0'?>");
        deep.append("<a>".repeat(5_000)).append("</a>".repeat(5_000));
        files.put("package of deep nesting", zip("word/document.xml", deep.toString().getBytes()));
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 7_000; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
            }
        }
        files.put("package of 7000 parts", many.toByteArray());
        var cut = zip("word/document.xml", new byte[4_000]);
        files.put("package cut off", Arrays.copyOf(cut, cut.length / 2));
        files.put("package of programs", zip("A.class", new byte[100]));
    }

    // How each trick is made.

    private static byte[] mark(int marker) {
        return new byte[] {(byte) 0xff, (byte) marker};
    }

    private static int indexOf(byte[] in, int first, int second) {
        for (int i = 0; i < in.length - 1; i++) {
            if ((in[i] & 0xff) == first && (in[i + 1] & 0xff) == second) {
                return i;
            }
        }
        throw new IllegalArgumentException("Not there");
    }

    private static byte[] patched(byte[] file, int at, byte[] with) {
        var patched = file.clone();
        System.arraycopy(with, 0, patched, at, with.length);
        return patched;
    }

    private static byte[] inside(byte[] file, int at, byte[] part) {
        return joined(Arrays.copyOf(file, at), part, Arrays.copyOfRange(file, at, file.length));
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] times(byte[] part, int count) {
        var out = new ByteArrayOutputStream(part.length * count);
        for (int i = 0; i < count; i++) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] header(byte[] png, int at, int value) {
        var data = Arrays.copyOfRange(png, 16, 29);
        data[at] = (byte) value;
        return joined(
                Arrays.copyOf(png, 8),
                chunk("IHDR", data),
                Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] end() {
        return chunk("IEND", new byte[0]);
    }

    private static byte[] chunk(String name, byte[] data) {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(type);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] deflated(int zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(out, new Deflater(9))) {
            packed.write(new byte[zeros]);
        }
        return out.toByteArray();
    }

    private static byte[] lastFrame(byte[] gif) {
        var at = 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << (gif[10] & 7) + 1);
        while (gif[at] == 0x21) {
            at += 2;
            while (gif[at] != 0) {
                at += 1 + (gif[at] & 0xff);
            }
            at++;
        }
        return Arrays.copyOfRange(gif, at, gif.length - 1);
    }

    private static byte[] webpChunk(String name, byte[] data) {
        return ByteBuffer.allocate(8 + data.length + data.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static byte[] riff(byte[] chunks) {
        return ByteBuffer.allocate(12 + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + chunks.length)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(chunks)
                .array();
    }

    private static byte[] directoryAt(int at) {
        return ByteBuffer.allocate(100)
                .put("MM".getBytes())
                .putShort((short) 42)
                .putInt(at)
                .array();
    }

    private static byte[] entries(int count) {
        return ByteBuffer.allocate(2_000)
                .put("MM".getBytes())
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) count)
                .array();
    }

    /// One directory with a strip of this many bytes.
    private static byte[] tiff(ByteOrder order, int next, int width, int height, int strip) {
        var file = ByteBuffer.allocate(200).order(order);
        file.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes());
        file.putShort((short) 42).putInt(8);
        directory(file, next, width, height, strip);
        return file.array();
    }

    private static void directory(ByteBuffer file, int next, int width, int height, int strip) {
        var values = new int[][] {{256, width}, {257, height}, {273, 150}, {279, strip}};
        file.putShort((short) values.length);
        for (var value : values) {
            file.putShort((short) value[0]).putShort((short) 4).putInt(1).putInt(value[1]);
        }
        file.putInt(next);
    }

    private static byte[] chained(int count) {
        var size = 2 + 4 * 12 + 4;
        var file = ByteBuffer.allocate(8 + count * size);
        file.put("MM".getBytes()).putShort((short) 42).putInt(8);
        for (int i = 1; i <= count; i++) {
            directory(file, i < count ? 8 + i * size : 0, 10, 10, 20);
        }
        return file.array();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
