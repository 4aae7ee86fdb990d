package vn.tinhhoa.content.search;

/// How much each thing that a document has in common with a query counts. Measured on large
/// Vietnamese and foreign retrieval sets; what one half of our own relevance set would change
/// gained nothing on the other half.
///
/// @param exact a word with the marks that were typed
/// @param foldBesideExact a word without its marks, when marks were typed
/// @param foldAlone a word without its marks, when none were typed
/// @param pair two neighbouring words
/// @param tri three characters of a word
/// @param fuzzy a word like one that is no syllable
/// @param title a word in the title
/// @param reference an official number or a date
/// @param main a word as the language's own analyzer makes it
/// @param triBesideMain three characters of a word, beside that
record Weights(
        float exact,
        float foldBesideExact,
        float foldAlone,
        float pair,
        float tri,
        float fuzzy,
        float title,
        float reference,
        float main,
        float triBesideMain) {

    static final Weights MEASURED =
            new Weights(1f, 0.25f, 1.25f, 0.75f, 0.3f, 0.5f, 0.3f, 30f, 1f, 0.5f);

    /// What a former name finds comes after what the name itself finds.
    private static final float FORMER = 0.4f;

    /// For a reading that counts for less.
    Weights lessened() {
        return new Weights(
                exact * FORMER,
                foldBesideExact * FORMER,
                foldAlone * FORMER,
                pair * FORMER,
                tri * FORMER,
                fuzzy * FORMER,
                title * FORMER,
                reference,
                main * FORMER,
                triBesideMain * FORMER);
    }
}
