package vn.tinhhoa.content.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.text.Normalizer;
import java.util.Locale;

/// How long a text is, as the limits of a contest mean it. What a word is follows from the script,
/// whatever language the text is said to be in (Unicode Standard Annex 29 with the dictionaries of
/// ICU): what stands between spaces where words are spaced, so that a Vietnamese syllable counts as
/// one, a Korean eojeol too; and a word of the dictionary in Chinese, Japanese, Lao, Khmer, Thai
/// and Burmese. A hyphen or an apostrophe joins, as do the signs within a date or a sum. Signs and
/// pictures alone are no words.
public final class WordCount {

    private static final String JOINS = "-‐‑'’ʼ";
    private static final String JOINS_DIGITS = "/.,:";

    private WordCount() {}

    public static int of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(composed);
        var count = 0;
        var wordEnd = -2;
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (isWord(composed, from, to)) {
                if (from != wordEnd + 1 || !joins(composed, wordEnd)) {
                    count++;
                }
                wordEnd = to;
            }
            from = to;
        }
        return count;
    }

    /// What a limit counts in this language, so that pages can say it.
    ///
    /// @param language a BCP 47 tag
    public static Unit unit(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "vi" -> Unit.SYLLABLE;
            case "ko" -> Unit.SPACED_GROUP;
            case "zh", "ja", "lo", "km", "th", "my" -> Unit.DICTIONARY_WORD;
            default -> Unit.WORD;
        };
    }

    /// What is counted.
    public enum Unit {
        /// A Vietnamese syllable, written apart.
        SYLLABLE,
        WORD,
        /// A Korean eojeol: a word with its particles.
        SPACED_GROUP,
        /// As ICU's dictionary cuts a script without spaces.
        DICTIONARY_WORD
    }

    private static boolean isWord(String text, int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// Whether the character at the index makes one word of what stands before and behind it.
    private static boolean joins(String text, int at) {
        var sign = text.charAt(at);
        return JOINS.indexOf(sign) >= 0
                || JOINS_DIGITS.indexOf(sign) >= 0
                        && Character.isDigit(text.charAt(at - 1))
                        && Character.isDigit(text.charAt(at + 1));
    }
}
