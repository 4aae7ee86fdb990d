package vn.tinhhoa.content.media.raster;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// A picture in any layout as one in sRGB, reduced and upright.
final class PlainPicture {

    private PlainPicture() {}

    static BufferedImage reduced(
            BufferedImage picture, int width, int height, Orientation orientation) {
        var plain = plain(picture);
        var upright = new UprightPicture(width, height, orientation);
        var rgb = new byte[width * 3];
        var average =
                new AreaAverage(
                        plain.getWidth(),
                        plain.getHeight(),
                        width,
                        height,
                        3,
                        (row, y) -> upright.write(y, swapped(row, rgb)));
        var pixels = ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < plain.getHeight(); y++) {
            average.line(y, pixels, y * plain.getWidth() * 3);
        }
        return upright.image();
    }

    private static byte[] swapped(byte[] bgr, byte[] rgb) {
        for (int i = 0; i < bgr.length; i += 3) {
            rgb[i] = bgr[i + 2];
            rgb[i + 1] = bgr[i + 1];
            rgb[i + 2] = bgr[i];
        }
        return rgb;
    }

    /// Drawing converts every colour space and depth to sRGB, and transparency to white.
    private static BufferedImage plain(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR
                && picture.getRaster().getDataBuffer().getSize()
                        == picture.getWidth() * picture.getHeight() * 3) {
            return picture;
        }
        var plain =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var graphics = plain.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return plain;
    }
}
