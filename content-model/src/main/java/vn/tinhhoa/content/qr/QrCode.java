package vn.tinhhoa.content.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.util.Map;

/// A QR code (ISO/IEC 18004) that can be read though 15 % of it are damaged. It has no margin:
/// whoever draws it leaves four squares free around it.
public final class QrCode {

    /// Readers understand each of the eight; trying all for the evenest costs more than the rest of
    /// a page.
    private static final int MASK = 3;

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.QR_MASK_PATTERN,
                    MASK,
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    0);

    private final BitMatrix squares;

    private QrCode(BitMatrix squares) {
        this.squares = squares;
    }

    /// @throws IllegalArgumentException when the address is longer than a code can say
    public static QrCode of(String address) {
        try {
            return new QrCode(
                    new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No code for " + address, tooLong);
        }
    }

    /// How many squares it is wide and high.
    public int size() {
        return squares.getWidth();
    }

    public boolean isDark(int column, int row) {
        return squares.get(column, row);
    }

    /// The dark squares as a path of SVG, to be drawn with a line one square wide.
    public String path() {
        var path = new StringBuilder(size() * size() * 2);
        for (var row = 0; row < size(); row++) {
            path.append('M').append("0 ").append(row).append(".5");
            var at = 0;
            while (at < size()) {
                var end = endOfRun(at, row);
                var dark = isDark(at, row);
                path.append(dark ? 'h' : 'm').append(end - at).append(dark ? "" : " 0");
                at = end;
            }
        }
        return path.toString();
    }

    private int endOfRun(int from, int row) {
        var end = from + 1;
        while (end < size() && isDark(end, row) == isDark(from, row)) {
            end++;
        }
        return end;
    }
}
