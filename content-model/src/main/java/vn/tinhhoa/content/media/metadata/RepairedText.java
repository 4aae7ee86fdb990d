package vn.tinhhoa.content.media.metadata;

import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.LegacyEncoding;
import vn.tinhhoa.content.text.Syllable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// Words from a file that does not say how they are encoded: UTF-8 when they can be, otherwise what
/// makes Vietnamese of them: windows-1258, TCVN3 or VNI.
final class RepairedText {

    private static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LONGEST = 10_000;

    private RepairedText() {}

    static String of(byte[] bytes) {
        try {
            return of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException olderThanUnicode) {
            var western = new String(bytes, WESTERN);
            var fonts = LegacyEncoding.repaired(western);
            if (!fonts.equals(western)) {
                return of(fonts);
            }
            var windows =
                    Normalizer.normalize(
                            new String(bytes, VIETNAMESE_WINDOWS), Normalizer.Form.NFC);
            return of(spelled(windows) >= spelled(western) ? windows : western);
        }
    }

    /// Text that somebody decoded already, perhaps as Western letters.
    static String of(String text) {
        var repaired = CleanText.of(LegacyEncoding.repaired(text));
        var line = repaired.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /// How many words could be Vietnamese.
    private static long spelled(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}0-9]+"))
                .filter(Syllable::isSpelled)
                .count();
    }
}
