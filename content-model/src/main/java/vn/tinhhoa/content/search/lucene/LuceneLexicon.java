package vn.tinhhoa.content.search.lucene;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Clause;
import vn.tinhhoa.content.search.Lexicon;
import vn.tinhhoa.content.search.View;

import java.util.ArrayList;
import java.util.List;

/// Asks the index's terms.
final class LuceneLexicon implements Lexicon {

    private static final int RIGHT_LETTERS = 0;

    private final Searches searches;
    private final ViewAnalyzers analyzers;

    LuceneLexicon(Searches searches, ViewAnalyzers analyzers) {
        this.searches = searches;
        this.analyzers = analyzers;
    }

    @Override
    public List<Long> counts(LanguageTag language, List<Clause> conditions) {
        return searches.searching(searcher -> {
            var planned = new PlannedQuery(analyzers, searcher);
            var counts = new ArrayList<Long>();
            for (var condition : conditions) {
                counts.add((long) searcher.count(planned.of(condition, language)));
            }
            return counts;
        });
    }

    @Override
    public List<Similar> similar(LanguageTag language, View view, String token, int edits) {
        var field = IndexFields.of(view, language);
        return searches.searching(searcher -> {
            var similar = new ArrayList<Similar>();
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
            if (terms != null) {
                var each =
                        new FuzzyTermsEnum(
                                terms, new Term(field, token), edits, RIGHT_LETTERS, true);
                for (var term = each.next(); term != null; term = each.next()) {
                    if (!term.utf8ToString().equals(token)) {
                        similar.add(new Similar(term.utf8ToString(), each.docFreq()));
                    }
                }
            }
            return similar.stream().limit(MOST).toList();
        });
    }

    /// How a search reaches the index as it is now.
    interface Searches {
        <T> T searching(Generation.Search<T> search);
    }
}
