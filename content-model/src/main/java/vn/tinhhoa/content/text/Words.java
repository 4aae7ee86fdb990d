package vn.tinhhoa.content.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Searchable text cut into words, at the places where the engines' standard tokenizer cuts it
/// (Unicode Standard Annex 29): runs of letters and digits, single Chinese characters and hiragana,
/// runs of scripts that put no space between words.
public final class Words {

    private static final Set<UnicodeScript> UNSPACED =
            Set.of(
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private Words() {}

    /// @param searchable what [VietnameseText] made
    public static List<Word> of(String searchable) {
        var words = new ArrayList<Word>();
        each(
                searchable,
                (from, to, kind) ->
                        words.add(new Word(searchable.substring(from, to), from, to, kind)));
        return words;
    }

    /// Walks through the words without making copies of them.
    ///
    /// @param searchable what [VietnameseText] made
    public static void each(String searchable, Found found) {
        var from = 0;
        var kind = Kind.GAP;
        for (var at = 0; at < searchable.length(); ) {
            var code = searchable.codePointAt(at);
            var next = kindOf(code, kind);
            if (next != kind || next == Kind.SINGLE && !isMark(code)) {
                tell(found, from, at, kind);
                from = at;
                kind = next;
            }
            at += Character.charCount(code);
        }
        tell(found, from, searchable.length(), kind);
    }

    /// The words alone.
    public static List<String> textsOf(String searchable) {
        return of(searchable).stream().map(Word::text).toList();
    }

    private static void tell(Found found, int from, int to, Kind kind) {
        if (kind != Kind.GAP && from < to) {
            found.word(from, to, kind);
        }
    }

    private static Kind kindOf(int code, Kind before) {
        if (code == ' ') {
            return Kind.GAP;
        }
        if (code < 0x300 || code >= 0x1E00 && code < 0x1F00) {
            return Kind.LETTERS;
        }
        var script = UnicodeScript.of(code);
        if (UNSPACED.contains(script) && !Character.isDigit(code)) {
            return Kind.UNSPACED;
        }
        if (isMark(code) && before != Kind.GAP) {
            return before;
        }
        return switch (script) {
            case HAN, HIRAGANA -> Kind.SINGLE;
            case KATAKANA -> Kind.KATAKANA;
            default -> Kind.LETTERS;
        };
    }

    private static boolean isMark(int code) {
        var type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /// Is told of each word in turn.
    public interface Found {

        /// @param from where it begins in the text, in characters
        /// @param to where it ends, exclusive
        void word(int from, int to, Kind kind);
    }

    /// How the characters of a word hang together.
    public enum Kind {
        GAP,
        /// Letters and digits of a script that separates its words.
        LETTERS,
        KATAKANA,
        /// One Chinese character or hiragana.
        SINGLE,
        /// A run of Thai, Lao, Khmer or Burmese.
        UNSPACED
    }

    /// @param from where it begins in the text, in characters
    /// @param to where it ends, exclusive
    public record Word(String text, int from, int to, Kind kind) {}
}
