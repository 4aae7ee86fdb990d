package vn.tinhhoa.content.search;

import vn.tinhhoa.content.text.Folding;

/// One word of a query, and how it is recognised at a place in a text.
///
/// @param text in its searchable form
/// @param bare the same without marks
/// @param edits how many typing errors are forgiven
record WantedWord(String text, String bare, boolean mayBeMisspelled, int edits) {

    private static final int STEM = 4;
    private static final int ENDING = 3;

    static WantedWord of(QueryWord word) {
        return new WantedWord(word.text(), word.folded(), word.mayBeMisspelled(), word.edits());
    }

    boolean isAsWritten(String searchable, int from, int to) {
        return to - from == text.length() && searchable.startsWith(text, from);
    }

    boolean isBare(String searchable, int from, int to) {
        return Folding.isAscii(searchable, from, to, bare);
    }

    /// Has it the same stem, or is one a misspelling of the other?
    boolean isAlike(String searchable, int from, int to) {
        return Folding.first(searchable.charAt(from)) == bare.charAt(0)
                && isAlike(Folding.ascii(searchable.substring(from, to)));
    }

    private boolean isAlike(String found) {
        var common = 0;
        var shorter = Math.min(found.length(), bare.length());
        while (common < shorter && found.charAt(common) == bare.charAt(common)) {
            common++;
        }
        var longer = Math.max(found.length(), bare.length());
        return common >= STEM && longer - common <= ENDING
                || longer - shorter <= edits && Distance.between(found, bare) <= edits;
    }
}
