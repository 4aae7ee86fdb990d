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
        var from = 0;
        var kind = Kind.GAP;
        for (var at = 0; at < searchable.length(); ) {
            var code = searchable.codePointAt(at);
            var next = kindOf(code, kind);
            if (next != kind || next == Kind.SINGLE && !isMark(code)) {
                add(words, searchable, from, at, kind);
                from = at;
                kind = next;
            }
            at += Character.charCount(code);
        }
        add(words, searchable, from, searchable.length(), kind);
        return words;
    }

    /// The words alone.
    public static List<String> textsOf(String searchable) {
        return of(searchable).stream().map(Word::text).toList();
    }

    private static void add(List<Word> words, String text, int from, int to, Kind kind) {
        if (kind != Kind.GAP && from < to) {
            words.add(new Word(text.substring(from, to), from, to, kind));
        }
    }

    private static Kind kindOf(int code, Kind before) {
        if (code == ' ') {
            return Kind.GAP;
        }
        if (code < 0x300) {
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
