package vn.tinhhoa.content.text;

import java.text.Normalizer;

/// The first half of the text step: text as it may be shown and stored, without what only disturbs.
public final class CleanText {

    private CleanText() {}

    /// NFC without zero-width characters; soft hyphens become spaces, curly apostrophes straight
    /// ones, and the Icelandic letter that stands for `đ` in old files becomes `đ`.
    public static String of(String text) {
        var composed =
                Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
        var first = firstToMend(composed);
        return first < 0 ? composed : mended(composed, first);
    }

    private static int firstToMend(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (isDropped(letter) || mend(letter) != letter) {
                return at;
            }
        }
        return -1;
    }

    private static String mended(String text, int first) {
        var clean = new StringBuilder(text.length()).append(text, 0, first);
        for (var at = first; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (!isDropped(letter)) {
                clean.append(mend(letter));
            }
        }
        // What stood apart may now stand side by side.
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isDropped(char letter) {
        return letter >= '\u200B' && letter <= '\u200D' || letter == '\uFEFF';
    }

    private static char mend(char letter) {
        return switch (letter) {
            case '\u00AD' -> ' ';
            case '\u2019' -> '\'';
            case '\u00D0' -> 'Đ';
            case '\u00F0' -> 'đ';
            default -> letter;
        };
    }
}
