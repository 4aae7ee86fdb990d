package vn.tinhhoa.content.search;

/// The ways in which one text is indexed. A view of one language is a field of its own, so that one
/// language's frequencies do not disturb another's. All but [#MAIN] cut with the standard tokenizer
/// and put into lower case; all but those of the title hold the title, a line end and the body.
public enum View {
    /// The words as they are.
    EXACT,
    /// ASCII folding.
    FOLD,
    /// ASCII folding, then shingles of exactly two words, no single ones.
    PAIR,
    /// ASCII folding, then n-grams of exactly three characters, originals preserved.
    TRI,
    /// What the engine's own analyzer for the language makes: [Family#analyzerOf].
    MAIN,
    /// The title alone, ASCII folding.
    TITLE,
    /// The words of the title as they are.
    TITLE_EXACT;

    /// Does it hold the title alone?
    public boolean isOfTitle() {
        return this == TITLE || this == TITLE_EXACT;
    }
}
