package vn.tinhhoa.content.dataset.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Which side of a picture is up, the one harmless fact of EXIF (CIPA DC-008): read from a TIFF
/// block, and written as one that says nothing else.
final class Orientation {

    static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    private Orientation() {}

    /// @param tiff what follows `Exif\0\0`
    static int read(byte[] tiff) {
        try {
            var block = ByteBuffer.wrap(tiff);
            block.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            block.position(block.getInt(4));
            for (int left = block.getShort(); left > 0; left--) {
                var tag = Short.toUnsignedInt(block.getShort());
                var type = block.getShort();
                block.getInt();
                var value = Short.toUnsignedInt(block.getShort());
                block.getShort();
                if (tag == TAG && type == SHORT) {
                    return value >= 1 && value <= 8 ? value : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M'})
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
