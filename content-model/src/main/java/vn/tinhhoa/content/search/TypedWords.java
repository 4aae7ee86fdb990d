package vn.tinhhoa.content.search;

import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.TypingKeys;
import vn.tinhhoa.content.text.VietnameseText;
import vn.tinhhoa.content.text.Words;
import vn.tinhhoa.content.text.Words.Word;

import java.util.List;

/// The words of a query where they were typed, so that one can be replaced and the rest stays.
///
/// @param clean what was typed
/// @param folded the words without their marks
record TypedWords(String clean, List<Word> words, List<String> folded) {

    private static final int MOST_CHARACTERS = 300;

    static TypedWords of(String typed) {
        var clean =
                CleanText.of(
                        typed.length() <= MOST_CHARACTERS
                                ? typed
                                : typed.substring(0, MOST_CHARACTERS));
        var words = Words.of(VietnameseText.searchable(clean));
        return new TypedWords(clean, words, words.stream().map(TypedWords::meant).toList());
    }

    private static String meant(Word word) {
        return Folding.ascii(TypingKeys.decoded(word.text()).orElse(word.text()));
    }

    /// Is the word itself meant, not one that its typing keys stand for?
    boolean isTypedSo(int at) {
        return TypingKeys.decoded(words.get(at).text()).isEmpty();
    }

    String typed(int at) {
        return clean.substring(words.get(at).from(), words.get(at).to());
    }

    String searchable(int at) {
        return words.get(at).text();
    }

    boolean isMarked(int at) {
        return VietnameseText.carriesMarks(searchable(at));
    }

    /// Would it be read as the same query?
    boolean isSame(String text) {
        return VietnameseText.searchable(text).equals(VietnameseText.searchable(clean));
    }

    /// What was typed with these words at these positions.
    ///
    /// @param all a word for each position
    String with(List<Integer> positions, List<String> all) {
        var text = new StringBuilder(clean);
        positions.stream()
                .sorted((one, other) -> Integer.compare(other, one))
                .forEach(at -> text.replace(words.get(at).from(), words.get(at).to(), all.get(at)));
        return text.toString();
    }
}
