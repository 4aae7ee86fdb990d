package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;

/// What an index knows of its words. Each engine has one, [Advisor] asks it.
public interface Lexicon {

    /// How many documents of the language each condition holds for.
    List<Long> counts(LanguageTag language, List<Clause> conditions);

    /// Tokens of a view that are at most so many edits away, exchanged neighbours counting as one;
    /// not the token itself. At most [#MOST], in no particular order.
    ///
    /// @param edits 1 or 2
    List<Similar> similar(LanguageTag language, View view, String token, int edits);

    int MOST = 100;

    /// @param documents how many have it
    record Similar(String token, long documents) {}
}
