package vn.tinhhoa.standalone.judging;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import javax.imageio.ImageIO;

/// Pictures whose files say who made them: in EXIF, in XMP and in a comment.
final class Secretive {

    private Secretive() {}

    static byte[] jpeg(int seed, int width, int height, String exif, String xmp)
            throws IOException {
        var random = new Random(seed);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        var sky = Color.getHSBColor(random.nextFloat(), 0.35f, 0.95f);
        var sea = Color.getHSBColor(random.nextFloat(), 0.6f, 0.45f);
        graphics.setPaint(new GradientPaint(0, 0, sky, 0, height, sea));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(
                random.nextInt(width), random.nextInt(height / 2), height / 6, height / 6);
        graphics.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", plain);
        var bytes = plain.toByteArray();
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, 2);
        segment(out, 0xe1, exif(exif));
        segment(
                out,
                0xe1,
                ("http://ns.adobe.com/xap/1.0/\0" + packet(xmp)).getBytes(StandardCharsets.UTF_8));
        segment(out, 0xfe, (exif + xmp).getBytes(StandardCharsets.UTF_8));
        out.write(bytes, 2, bytes.length - 2);
        return out.toByteArray();
    }

    private static String packet(String creator) {
        return """
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
         xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">
         <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
         </rdf:Description></rdf:RDF></x:xmpmeta>\
        """
                .formatted(creator);
    }

    /// One directory with one tag: the artist.
    private static byte[] exif(String artist) {
        var text = (artist + "\0").getBytes(StandardCharsets.UTF_8);
        var buffer = ByteBuffer.allocate(6 + 26 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        buffer.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        buffer.putShort((short) 1).putShort((short) 0x013b).putShort((short) 2);
        buffer.putInt(text.length).putInt(26).putInt(0).put(text);
        return buffer.array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xff);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }
}
