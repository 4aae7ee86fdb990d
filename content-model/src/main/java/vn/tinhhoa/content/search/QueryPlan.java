package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;
import java.util.function.Function;

/// A query's text as conditions and weights: decided here once, only translated by the engines.
///
/// @param attempts to be tried one after the other, the strictest first, until one finds something
/// @param highlighter marks what was asked for in titles and bodies
public record QueryPlan(List<Attempt> attempts, Highlighter highlighter) {

    public QueryPlan {
        attempts = attempts.stream().distinct().toList();
    }

    /// The result of the first attempt that finds anything, in any language.
    public SearchResult answer(Function<Attempt, SearchResult> engine) {
        var result = SearchResult.NOTHING;
        for (var attempt : attempts) {
            result = engine.apply(attempt);
            if (!result.foundNothing()) {
                return attempt.similar() ? result.onlySimilar() : result;
            }
        }
        return result;
    }

    /// One search over all languages.
    ///
    /// @param everything no words were asked for: every document is a result, the newest first
    /// @param languages one part for each language; a document is judged by its own language's
    /// @param similar is what only resembles the query a result?
    public record Attempt(boolean everything, List<OfLanguage> languages, boolean similar) {

        static final Attempt EVERYTHING = new Attempt(true, List.of());

        public Attempt(boolean everything, List<OfLanguage> languages) {
            this(everything, languages, false);
        }

        public Attempt {
            languages = List.copyOf(languages);
        }
    }

    /// A document is a result when any reading's condition holds; its score is the best of those
    /// readings.
    public record OfLanguage(LanguageTag language, List<Reading> readings) {

        public OfLanguage {
            readings = List.copyOf(readings);
        }
    }

    /// One way to understand the query.
    ///
    /// @param scores summed; BM25 times the weight for each that holds
    /// @param condition what makes a document a result; does not score
    public record Reading(List<Weighted> scores, Clause condition) {

        public Reading {
            scores = List.copyOf(scores);
        }
    }

    public record Weighted(Clause clause, float weight) {}
}
