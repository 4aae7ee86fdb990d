package vn.tinhhoa.content.media.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// A picture that is written row by row as it is stored and stands upright at once.
final class UprightPicture {

    private final BufferedImage image;
    private final byte[] pixels;
    private final int first;
    private final int column;
    private final int row;

    /// @param width and height as stored
    UprightPicture(int width, int height, Orientation orientation) {
        var across = orientation.swapsSides() ? height : width;
        var down = orientation.swapsSides() ? width : height;
        image = new BufferedImage(across, down, BufferedImage.TYPE_3BYTE_BGR);
        pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var walk = orientation.walk(across, down);
        first = walk[0];
        column = walk[1];
        row = walk[2];
    }

    BufferedImage image() {
        return image;
    }

    /// @param rgb red, green and blue of each pixel of the row
    void write(int y, byte[] rgb) {
        var at = 3 * (first + y * row);
        var step = 3 * column;
        for (int from = 0; from < rgb.length; from += 3, at += step) {
            pixels[at] = rgb[from + 2];
            pixels[at + 1] = rgb[from + 1];
            pixels[at + 2] = rgb[from];
        }
    }
}
