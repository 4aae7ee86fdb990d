package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;

/// A query's text as conditions and weights: decided here once, only translated by the engines.
///
/// @param everything no words were asked for: every document is a result, the newest first
/// @param languages one plan for each language; a document is judged by its own language's. None,
///   and not everything: nothing is a result
/// @param highlighter marks what was asked for in titles and bodies
public record QueryPlan(boolean everything, List<OfLanguage> languages, Highlighter highlighter) {

    public QueryPlan {
        languages = List.copyOf(languages);
    }

    /// A document is a result when any reading holds; its score is the best of those that hold.
    public record OfLanguage(LanguageTag language, List<Reading> readings) {

        public OfLanguage {
            readings = List.copyOf(readings);
        }
    }

    /// One way to understand the query.
    ///
    /// @param scores summed; BM25 times the weight for each that holds
    /// @param strict what makes a document a result
    /// @param loose what makes it one when the whole search found nothing strictly:
    ///   [SearchResult#foundNothing]
    public record Reading(List<Weighted> scores, Clause strict, Clause loose) {

        public Reading {
            scores = List.copyOf(scores);
        }
    }

    public record Weighted(Clause clause, float weight) {}
}
