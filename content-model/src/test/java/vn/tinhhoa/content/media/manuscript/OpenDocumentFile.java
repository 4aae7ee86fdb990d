package vn.tinhhoa.content.media.manuscript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes an OpenDocument text (OASIS ODF 1.3) around a body.
final class OpenDocumentFile {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private OpenDocumentFile() {}

    /// @param picture kept as `Pictures/a.png`
    static byte[] of(String body, byte[] picture) throws IOException {
        return zip(body, picture, "");
    }

    static byte[] locked() throws IOException {
        return zip(
                "<text:p>khóa</text:p>",
                new byte[0],
                """
                <manifest:encryption-data manifest:checksum-type="SHA1/1K" manifest:checksum="x">
                <manifest:algorithm manifest:algorithm-name="Blowfish CFB"
                manifest:initialisation-vector="x"/></manifest:encryption-data>\
                """);
    }

    private static byte[] zip(String body, byte[] picture, String encryption) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var type = TYPE.getBytes(StandardCharsets.US_ASCII);
            var crc = new CRC32();
            crc.update(type);
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            add(zip, "content.xml", content(body).getBytes(StandardCharsets.UTF_8));
            add(zip, "Pictures/a.png", picture);
            add(
                    zip,
                    "META-INF/manifest.xml",
                    manifest(encryption).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static String manifest(String encryption) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
        <manifest:file-entry manifest:full-path="/"
          manifest:media-type="application/vnd.oasis.opendocument.text"/>
        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">%s
        </manifest:file-entry></manifest:manifest>\
        """
                .formatted(encryption);
    }

    private static String content(String body) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content
          xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
          xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
          xmlns:xlink="http://www.w3.org/1999/xlink"
          xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <office:automatic-styles>
          <style:style style:name="Dam" style:family="text">
            <style:text-properties fo:font-weight="bold"/></style:style>
          <text:list-style style:name="So"><text:list-level-style-number text:level="1"/>
          </text:list-style>
        </office:automatic-styles>
        <office:body><office:text>%s</office:text></office:body></office:document-content>\
        """
                .formatted(body);
    }
}
