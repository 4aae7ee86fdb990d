package vn.tinhhoa.content.search;

import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.Syllable;
import vn.tinhhoa.content.text.VietnameseText;
import vn.tinhhoa.content.text.Words.Kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// A word that a reader typed, or one that stands for it.
///
/// @param text in its searchable form
/// @param kind how its characters hang together
/// @param link what it has to do with the word before
/// @param meant were its marks worked out from typing keys, so that only a word with these marks
///   can be meant?
record QueryWord(String text, Kind kind, Link link, boolean meant) {

    /// Letters from which on two typing errors are forgiven.
    static final int LONG = 8;

    private static final int GRAM = 3;

    /// Letters of a word that still are one: what is like a longer one takes an engine megabytes.
    private static final int LONGEST = 40;

    /// How a word hangs together with the one before.
    enum Link {
        APART,
        /// There is no space between them.
        TOUCHING,
        /// Both are of one name, which counts as a whole.
        SAME_NAME
    }

    QueryWord linked(Link wanted) {
        return new QueryWord(text, kind, wanted, meant);
    }

    String folded() {
        return Folding.ascii(text);
    }

    boolean isMarked() {
        return VietnameseText.carriesMarks(text);
    }

    boolean isLetters() {
        return kind == Kind.LETTERS;
    }

    boolean isUnspaced() {
        return kind == Kind.UNSPACED;
    }

    /// May it be a misspelling? Only what is no Vietnamese syllable and is a word at all.
    boolean mayBeMisspelled() {
        var folded = folded();
        return isLetters()
                && folded.length() >= GRAM
                && folded.length() <= LONGEST
                && folded.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')
                && folded.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0)
                && !isSyllable();
    }

    /// Could it be a Vietnamese syllable, whether or not its marks were typed?
    boolean isSyllable() {
        return Syllable.isPossible(text);
    }

    int edits() {
        return folded().length() >= LONG ? 2 : 1;
    }

    /// Its parts of three characters, or itself when it is no longer.
    List<String> grams() {
        var codes = folded().codePoints().toArray();
        if (codes.length <= GRAM) {
            return List.of(folded());
        }
        var grams = new ArrayList<String>();
        for (var at = 0; at + GRAM <= codes.length; at++) {
            grams.add(new String(codes, at, GRAM));
        }
        return grams;
    }

    /// All its tokens in [View#TRI].
    SequencedSet<String> triTokens() {
        var tokens = new LinkedHashSet<>(grams());
        tokens.add(folded());
        return tokens;
    }
}
