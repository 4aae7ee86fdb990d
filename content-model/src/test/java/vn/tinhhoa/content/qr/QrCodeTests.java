package vn.tinhhoa.content.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.regex.Pattern;

class QrCodeTests {

    private static final String ADDRESS = "https://sonhai.example/vi/articles/0123456789ab";
    private static final int SCALE = 4;
    private static final int MARGIN = 4;

    @Test
    void is_read_back_from_what_its_path_draws() throws ReaderException {
        var code = QrCode.of(ADDRESS);

        assertThat(read(code.path(), code.size())).isEqualTo(ADDRESS);
        assertThat(code.path()).hasSizeLessThan(3000);
    }

    @Test
    void refuses_what_no_code_can_say() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(4000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Draws the path as a browser would, and reads the picture.
    private static String read(String path, int size) throws ReaderException {
        var wide = (size + 2 * MARGIN) * SCALE;
        var picture = new int[wide * wide];
        Arrays.fill(picture, 0xFFFFFF);
        var steps = Pattern.compile("M0 (\\d+)\\.5|h(\\d+)|m(\\d+) 0").matcher(path);
        var row = 0;
        var column = 0;
        while (steps.find()) {
            if (steps.group(1) != null) {
                row = Integer.parseInt(steps.group(1));
                column = 0;
            } else if (steps.group(2) != null) {
                var end = column + Integer.parseInt(steps.group(2));
                for (; column < end; column++) {
                    blacken(picture, wide, column + MARGIN, row + MARGIN);
                }
            } else {
                column += Integer.parseInt(steps.group(3));
            }
        }
        var source = new RGBLuminanceSource(wide, wide, picture);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    private static void blacken(int[] picture, int wide, int column, int row) {
        for (var y = row * SCALE; y < (row + 1) * SCALE; y++) {
            Arrays.fill(picture, y * wide + column * SCALE, y * wide + (column + 1) * SCALE, 0);
        }
    }
}
