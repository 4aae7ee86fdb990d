package vn.tinhhoa.content.search;

/// How exactly a document must have the words of a query to be a result.
enum Strictness {
    /// Most words, with the marks that were typed.
    MARKS,
    /// Most words, with any marks.
    WORDS,
    /// Any word, or one that looks similar.
    SIMILAR
}
