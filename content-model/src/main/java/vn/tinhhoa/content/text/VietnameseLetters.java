package vn.tinhhoa.content.text;

import java.text.Normalizer;

/// The lower-case vowels of Vietnamese with their tones, as tables. Tones are numbered 0 (none) to
/// 5: huyền, sắc, hỏi, ngã, nặng.
final class VietnameseLetters {

    static final int NO_TONE = 0;
    static final int GRAVE = 1;
    static final int ACUTE = 2;
    static final int HOOK = 3;
    static final int TILDE = 4;
    static final int DOT = 5;

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONE_MARKS = "\u0300\u0301\u0309\u0303\u0323";
    private static final int TABLE = 0x1F00;

    private static final char[] UNTONED = new char[TABLE];
    private static final byte[] TONES = new byte[TABLE];
    private static final char[][] TONED = new char[TABLE][];

    static {
        for (char letter = 0; letter < TABLE; letter++) {
            UNTONED[letter] = letter;
        }
        VOWELS.chars().forEach(vowel -> enter((char) vowel));
    }

    private VietnameseLetters() {}

    private static void enter(char vowel) {
        var toned = new char[TONE_MARKS.length() + 1];
        toned[NO_TONE] = vowel;
        for (var tone = 1; tone < toned.length; tone++) {
            var marked = "" + vowel + TONE_MARKS.charAt(tone - 1);
            toned[tone] = Normalizer.normalize(marked, Normalizer.Form.NFC).charAt(0);
            UNTONED[toned[tone]] = vowel;
            TONES[toned[tone]] = (byte) tone;
        }
        TONED[vowel] = toned;
    }

    static char untoned(char letter) {
        return letter < TABLE ? UNTONED[letter] : letter;
    }

    static int tone(char letter) {
        return letter < TABLE ? TONES[letter] : NO_TONE;
    }

    /// @param vowel one without a tone
    static char toned(char vowel, int tone) {
        return TONED[vowel][tone];
    }

    static boolean isVowel(char untoned) {
        return untoned < TABLE && TONED[untoned] != null;
    }

    /// Is it one of `ă â đ ê ô ơ ư`, or a vowel with a tone?
    static boolean isMarked(char lower) {
        return lower > 0x7F
                && lower < TABLE
                && (lower == 'đ' || TONES[lower] != NO_TONE || isVowel(lower));
    }
}
