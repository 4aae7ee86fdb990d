package vn.tinhhoa.content.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

import java.util.Map;

/// A QR code (ISO/IEC 18004). It has no margin: whoever draws it leaves four squares free around
/// it.
public final class QrCode {

    /// Readers understand each of the eight; trying all for the evenest costs more than the rest of
    /// a page.
    private static final int MASK = 3;

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.QR_MASK_PATTERN, MASK);

    private static final byte DARK = 1;

    /// By row and column.
    private final byte[][] squares;

    private QrCode(byte[][] squares) {
        this.squares = squares;
    }

    /// One that can be read though 7 % of it are damaged, in fewer and larger squares.
    ///
    /// @throws IllegalArgumentException when the address is longer than a code can say
    public static QrCode light(String address) {
        return of(address, ErrorCorrectionLevel.L);
    }

    /// One that can be read though 15 % of it are damaged.
    ///
    /// @throws IllegalArgumentException when the address is longer than a code can say
    public static QrCode of(String address) {
        return of(address, ErrorCorrectionLevel.M);
    }

    private static QrCode of(String address, ErrorCorrectionLevel level) {
        try {
            return new QrCode(Encoder.encode(address, level, HINTS).getMatrix().getArray());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No code for " + address, tooLong);
        }
    }

    /// How many squares it is wide and high.
    public int size() {
        return squares.length;
    }

    public boolean isDark(int column, int row) {
        return squares[row][column] == DARK;
    }

    /// The dark squares as a path of SVG, to be drawn with a line one square wide.
    public String path() {
        var path = new StringBuilder(size() * size() * 2);
        for (var number = 0; number < size(); number++) {
            var row = squares[number];
            path.append("M0 ").append(number).append(".5");
            var at = 0;
            while (at < row.length) {
                var end = endOfRun(row, at);
                var dark = row[at] == DARK;
                path.append(dark ? 'h' : 'm').append(end - at).append(dark ? "" : " 0");
                at = end;
            }
        }
        return path.toString();
    }

    private static int endOfRun(byte[] row, int from) {
        var end = from + 1;
        while (end < row.length && row[end] == row[from]) {
            end++;
        }
        return end;
    }
}
