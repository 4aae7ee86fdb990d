package vn.tinhhoa.content.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The two ways in which Vietnamese was written before Unicode and which old files still bring: a
/// font drew the marks on Western letters. `TØnh` in TCVN3 and `Tænh` in VNI are both `Tỉnh`.
public enum LegacyEncoding {
    TCVN3(tcvn3(), 1),
    VNI(vni(), 2);

    private static final int FEWEST_WORDS = 2;

    /// Of the words with special letters, the part that must become syllables to be believed.
    private static final double BELIEVED = 0.8;

    /// The part that may already be syllables.
    private static final double DOUBTED = 0.6;

    private final Map<String, Character> letters;
    private final int longest;

    LegacyEncoding(Map<String, Character> letters, int longest) {
        this.letters = letters;
        this.longest = longest;
    }

    /// The text in Unicode when it is clearly in one of these encodings, else as it is. To be asked
    /// before [CleanText], which would take one of TCVN3's letters for a soft hyphen.
    public static String repaired(String text) {
        return of(text).map(encoding -> encoding.decode(text)).orElse(text);
    }

    /// The encoding that a text is clearly in; nothing for Unicode and for what is in doubt.
    static Optional<LegacyEncoding> of(String text) {
        if (!isForeign(text) || share(text, text) > DOUBTED) {
            return Optional.empty();
        }
        var best = Optional.<LegacyEncoding>empty();
        var bestShare = BELIEVED;
        for (var encoding : values()) {
            var share = share(text, encoding.decode(text));
            if (share >= bestShare) {
                best = Optional.of(encoding);
                bestShare = share;
            }
        }
        return best;
    }

    /// The encoding whose letters a font draws, by the font's name.
    public static Optional<LegacyEncoding> ofFont(String name) {
        if (name.startsWith(".Vn")) {
            return Optional.of(TCVN3);
        }
        return name.regionMatches(true, 0, "VNI-", 0, 4) ? Optional.of(VNI) : Optional.empty();
    }

    /// Might this be in such an encoding at all: has it special letters, but none that only Unicode
    /// has?
    static boolean isForeign(String text) {
        return text.chars().anyMatch(letter -> letter > 0x7F) && !isUnicode(text);
    }

    /// Is a short text, of which others say that it should be in this encoding, clearer in it than
    /// as it stands?
    boolean explains(String text) {
        return isForeign(text) && !readsWell(text) && readsWell(decode(text));
    }

    private static boolean readsWell(String text) {
        return Arrays.stream(words(text))
                .filter(LegacyEncoding::isSpecial)
                .allMatch(Syllable::isSpelled);
    }

    /// Turns this encoding into Unicode, whatever the text is.
    public String decode(String text) {
        var decoded = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            var taken = 1;
            var letter = text.charAt(at);
            for (var length = Math.min(longest, text.length() - at); length > 0; length--) {
                var found = letters.get(text.substring(at, at + length));
                if (found != null) {
                    letter = found;
                    taken = length;
                    break;
                }
            }
            decoded.append(letter);
            at += taken;
        }
        return decoded.toString();
    }

    /// Letters that only Unicode has: this text needs no repair.
    public static boolean isUnicode(String text) {
        return text.chars().anyMatch(letter -> letter > 0xFF && Character.isLetter(letter));
    }

    /// Which part of the words with special letters in the original are syllables here?
    private static double share(String original, String decoded) {
        var special = 0;
        var syllables = 0;
        for (var word : words(decoded)) {
            if (isSpecial(word)) {
                special++;
                syllables += Syllable.isSpelled(word) ? 1 : 0;
            }
        }
        var enough = special >= FEWEST_WORDS || original.strip().indexOf(' ') < 0;
        return special > 0 && enough ? (double) syllables / special : 0;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}0-9]+");
    }

    private static boolean isSpecial(String word) {
        return word.chars().anyMatch(letter -> letter > 0x7F);
    }

    private static Map<String, Character> tcvn3() {
        var letters = new HashMap<String, Character>();
        var from =
                "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
        var to = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
        for (var at = 0; at < from.length(); at++) {
            letters.put(from.substring(at, at + 1), to.charAt(at));
        }
        return letters;
    }

    private static Map<String, Character> vni() {
        var letters = new HashMap<String, Character>();
        pairs(letters, "a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ");
        pairs(letters, "e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ");
        pairs(letters, "o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ");
        pairs(letters, "ô", "ùøûõï", "ớờởỡợ");
        pairs(letters, "u", "ùøûõï", "úùủũụ");
        pairs(letters, "ö", "ùøûõï", "ứừửữự");
        pairs(letters, "y", "ùøûõ", "ýỳỷỹ");
        pairs(letters, "", "íìæóòôöîñ", "íìỉĩịơưỵđ");
        return letters;
    }

    private static void pairs(
            Map<String, Character> letters, String base, String marks, String to) {
        for (var at = 0; at < marks.length(); at++) {
            var mark = marks.substring(at, at + 1);
            letters.put(base + mark, to.charAt(at));
            var capital = Character.toUpperCase(to.charAt(at));
            letters.put(base.toUpperCase(Locale.ROOT) + mark.toUpperCase(Locale.ROOT), capital);
            if (!base.isEmpty()) {
                letters.put(base.toUpperCase(Locale.ROOT) + mark, capital);
            }
        }
    }
}
