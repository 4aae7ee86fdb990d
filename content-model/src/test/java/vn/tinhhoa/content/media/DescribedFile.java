package vn.tinhhoa.content.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// JPEG files that say something of themselves in IPTC and XMP.
final class DescribedFile {

    private final ByteArrayOutputStream iptc = new ByteArrayOutputStream();
    private String xmp = "";

    /// Bytes as old programs wrote them, without saying how they are encoded.
    DescribedFile iptc(int dataset, byte[] value) {
        iptc.write(0x1c);
        iptc.write(2);
        iptc.write(dataset);
        iptc.write(value.length >> 8);
        iptc.write(value.length);
        iptc.writeBytes(value);
        return this;
    }

    DescribedFile iptc(int dataset, String text, String charset) {
        return iptc(dataset, text.getBytes(Charset.forName(charset)));
    }

    DescribedFile xmp(String properties) {
        xmp =
                """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
                 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
                 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
                 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
                 xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
                 xmlns:exif="http://ns.adobe.com/exif/1.0/">
                <rdf:Description rdf:about="">%s</rdf:Description></rdf:RDF></x:xmpmeta>\
                """
                        .formatted(properties);
        return this;
    }

    byte[] around(byte[] jpeg) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        if (!xmp.isEmpty()) {
            segment(
                    out,
                    0xe1,
                    "http://ns.adobe.com/xap/1.0/\0",
                    xmp.getBytes(StandardCharsets.UTF_8));
        }
        if (iptc.size() > 0) {
            var data = iptc.toByteArray();
            var block =
                    ByteBuffer.allocate(12 + data.length + data.length % 2)
                            .put("8BIM".getBytes(StandardCharsets.US_ASCII))
                            .putShort((short) 0x0404)
                            .putShort((short) 0)
                            .putInt(data.length)
                            .put(data)
                            .array();
            segment(out, 0xed, "Photoshop 3.0\0", block);
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String name, byte[] data) {
        var length = 2 + name.length() + data.length;
        out.write(0xff);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(data);
    }
}
