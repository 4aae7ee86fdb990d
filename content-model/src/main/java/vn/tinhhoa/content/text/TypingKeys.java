package vn.tinhhoa.content.text;

import java.util.Optional;

/// What was meant when the input method was off: the keys of telex (`vungx taauf`) and of VNI
/// (`vung4 ta6u2`) turned into the letters they stand for.
public final class TypingKeys {

    private static final String TELEX_TONES = "fsrxj";
    private static final String VNI_TONES = "21345";

    private final StringBuilder letters = new StringBuilder();
    private int tone;
    private boolean used;

    private TypingKeys() {}

    /// @param word lower case, as typed
    /// @return the syllable, when the word itself is none and becomes one
    public static Optional<String> decoded(String word) {
        if (word.length() < 2
                || word.length() > 12
                || !word.chars().allMatch(key -> key <= 0x7F)
                || !isLetter(word.charAt(0))
                || Syllable.isPossible(word)) {
            return Optional.empty();
        }
        var keys = new TypingKeys();
        for (var at = 0; at < word.length(); at++) {
            if (!keys.press(word.charAt(at))) {
                return Optional.empty();
            }
        }
        return keys.syllable();
    }

    private static boolean isLetter(char key) {
        return key >= 'a' && key <= 'z';
    }

    private boolean press(char key) {
        return isLetter(key) ? pressLetter(key) : pressDigit(key);
    }

    private boolean pressLetter(char key) {
        var sound = lastVowel() >= 0;
        if (sound && TELEX_TONES.indexOf(key) >= 0) {
            return setTone(TELEX_TONES.indexOf(key) + 1);
        }
        if (key == 'w') {
            return horn() || breve() || lettersAdd('ư', true);
        }
        if (key == 'd' && !letters.isEmpty() && letters.charAt(0) == 'd') {
            return replace(0, 'đ');
        }
        if ((key == 'a' || key == 'e' || key == 'o') && hat(key)) {
            return true;
        }
        return lettersAdd(key, false);
    }

    private boolean pressDigit(char key) {
        if (VNI_TONES.indexOf(key) >= 0) {
            return lastVowel() >= 0 && setTone(VNI_TONES.indexOf(key) + 1);
        }
        return switch (key) {
            case '6' -> hat('a') || hat('e') || hat('o');
            case '7' -> horn();
            case '8' -> breve();
            case '9' -> !letters.isEmpty() && letters.charAt(0) == 'd' && replace(0, 'đ');
            default -> false;
        };
    }

    private boolean setTone(int pressed) {
        if (tone != VietnameseLetters.NO_TONE) {
            return false;
        }
        tone = pressed;
        used = true;
        return true;
    }

    private boolean hat(char vowel) {
        var at = letters.lastIndexOf(String.valueOf(vowel));
        return at >= 0 && replace(at, vowel == 'a' ? 'â' : vowel == 'e' ? 'ê' : 'ô');
    }

    private boolean horn() {
        var both = letters.indexOf("uo");
        if (both >= 0) {
            return replace(both, 'ư') && replace(both + 1, 'ơ');
        }
        var round = letters.lastIndexOf("o");
        if (round >= 0 && letters.indexOf("oa") < 0) {
            return replace(round, 'ơ');
        }
        var close = letters.lastIndexOf("u");
        var afterQ = close > 0 && letters.charAt(close - 1) == 'q';
        return close >= 0 && !afterQ && replace(close, 'ư');
    }

    private boolean breve() {
        var open = letters.lastIndexOf("a");
        return open >= 0 && replace(open, 'ă');
    }

    private boolean replace(int at, char letter) {
        letters.setCharAt(at, letter);
        used = true;
        return true;
    }

    private boolean lettersAdd(char letter, boolean byKey) {
        letters.append(letter);
        used |= byKey;
        return true;
    }

    private int lastVowel() {
        for (var at = letters.length() - 1; at >= 0; at--) {
            if (VietnameseLetters.isVowel(letters.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private Optional<String> syllable() {
        if (!used) {
            return Optional.empty();
        }
        var vowel = lastVowel();
        if (vowel < 0) {
            return Optional.empty();
        }
        letters.setCharAt(vowel, VietnameseLetters.toned(letters.charAt(vowel), tone));
        var syllable = letters.toString();
        return Syllable.isSpelled(syllable)
                ? Optional.of(VietnameseText.searchable(syllable))
                : Optional.empty();
    }
}
