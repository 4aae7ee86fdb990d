package vn.tinhhoa.content.search;

import java.util.List;

/// One condition on a document of a given language, in words that every engine knows.
public sealed interface Clause {

    /// The token occurs in the view, exactly as given.
    record Term(View view, String token) implements Clause {}

    /// Words that the engine's analyzer for the language makes of the text occur in [View#MAIN].
    ///
    /// @param covering true: as many as [Coverage] asks for; false: any one
    record Analysed(String text, boolean covering) implements Clause {}

    /// A token at most so many edits away occurs in [View#FOLD] or, where a language has none, in
    /// [View#TRI]; the first letter is right, transpositions count as one edit, at most 50
    /// expansions.
    record Fuzzy(View view, String token, int edits) implements Clause {}

    /// The document refers to this; scores a constant, the weight itself.
    record Reference(String key) implements Clause {}

    /// A token of the view begins so; scores a constant, the weight itself.
    record Beginning(View view, String token) implements Clause {}

    /// The document refers to something that begins so; scores a constant, the weight itself.
    record ReferenceBeginning(String key) implements Clause {}

    /// At least so many of the clauses hold.
    record AtLeast(int needed, List<Clause> clauses) implements Clause {

        public AtLeast {
            clauses = List.copyOf(clauses);
        }
    }

    static Clause anyOf(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : new AtLeast(1, clauses);
    }
}
