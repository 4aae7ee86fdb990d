package vn.tinhhoa.content.search;

import java.util.List;

/// How exactly a document must have the words of a query to be a result.
enum Strictness {
    /// The number of a document that was typed, and nothing else.
    NUMBER,
    /// Most words, with the marks that were typed.
    MARKS,
    /// Most words, with any marks.
    WORDS,
    /// Any word, or one that looks similar.
    SIMILAR;

    /// How to look for words.
    static final List<Strictness> OF_WORDS = List.of(MARKS, WORDS, SIMILAR);

    /// How to look for the number of a document: a text that only has its figures or letters is no
    /// more than similar.
    static final List<Strictness> OF_NUMBERS = List.of(NUMBER, SIMILAR);
}
