package vn.tinhhoa.content.text;

/// The second half of the text step, which index text and query text both go through: one spelling
/// for everything that readers take to be the same.
public final class VietnameseText {

    private VietnameseText() {}

    /// Clean text as it is searched: lower case, each Vietnamese syllable in its canonical
    /// spelling, a space for everything that is neither letter nor digit. Every character stays at
    /// its place, so what is found here can be shown there.
    ///
    /// @param clean what [CleanText] made
    /// @return as long as `clean`
    public static String searchable(String clean) {
        var letters = clean.toCharArray();
        var wordFrom = -1;
        for (var at = 0; at < letters.length; ) {
            var code = Character.codePointAt(letters, at);
            var next = at + Character.charCount(code);
            var lower = plain(code);
            Character.toChars(lower, letters, at);
            if (lower == ' ') {
                for (var gap = at; gap < next; gap++) {
                    letters[gap] = ' ';
                }
                endOfWord(letters, wordFrom, at);
                wordFrom = -1;
            } else if (wordFrom < 0) {
                wordFrom = at;
            }
            at = next;
        }
        endOfWord(letters, wordFrom, letters.length);
        return new String(letters);
    }

    /// Were any Vietnamese marks typed?
    public static boolean carriesMarks(String text) {
        return text.chars()
                .anyMatch(
                        letter -> VietnameseLetters.isMarked((char) Character.toLowerCase(letter)));
    }

    private static void endOfWord(char[] letters, int from, int to) {
        if (from >= 0) {
            Syllable.canonise(letters, from, to);
        }
    }

    private static int plain(int code) {
        if (code >= 'a' && code <= 'z' || code >= '0' && code <= '9') {
            return code;
        }
        if (code >= '\uFF01' && code <= '\uFF5E') {
            return plain(code - '\uFF01' + '!');
        }
        return switch (Character.getType(code)) {
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> lower(code);
            case Character.LOWERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.LETTER_NUMBER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    lower(code);
            default -> ' ';
        };
    }

    private static int lower(int code) {
        var lower = Character.toLowerCase(code);
        return Character.charCount(lower) == Character.charCount(code) ? lower : code;
    }
}
