package vn.tinhhoa.content.search.lucene;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.IndexSearcher;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Highlighter;
import vn.tinhhoa.content.search.QueryPlan.Attempt;
import vn.tinhhoa.content.search.SearchHit;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchResult;
import vn.tinhhoa.content.search.Suggestion;
import vn.tinhhoa.content.search.Typed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What one state of the index answers.
final class Answer {

    private final IndexSearcher searcher;
    private final PlannedQuery planned;

    Answer(IndexSearcher searcher, ViewAnalyzers analyzers) {
        this.searcher = searcher;
        this.planned = new PlannedQuery(analyzers, searcher);
    }

    SearchResult of(SearchQuery query, Attempt attempt, Highlighter highlighter)
            throws IOException {
        var present = languages();
        var matching = planned.matching(attempt, present);
        var counted = searcher.search(matching, new MatchCount(query));
        if (counted.total() <= query.skipped() || query.isOutOfReach()) {
            return new SearchResult(counted.total(), List.of(), counted.facets());
        }
        var scored = query.sort() == SearchQuery.Sort.RELEVANCE && !attempt.everything();
        var asked = query.language();
        var found =
                scored
                        ? planned.scoring(attempt, asked == null ? present : Set.of(asked))
                        : matching;
        var first = (int) query.skipped();
        var best = new BestResults(query).of(found, scored, first + query.size(), searcher);
        var stored = searcher.storedFields();
        var hits = new ArrayList<SearchHit>();
        for (var at = first; at < best.length; at++) {
            hits.add(StoredEntry.read(stored.document(best[at].doc), highlighter));
        }
        return new SearchResult(counted.total(), hits, counted.facets());
    }

    /// The best [Typed#CANDIDATES].
    List<Suggestion> suggestions(Attempt attempt, LanguageTag language) throws IOException {
        var query = SearchQuery.of("").in(language);
        var best =
                new BestResults(query)
                        .of(
                                planned.scoring(attempt, languages()),
                                true,
                                Typed.CANDIDATES,
                                searcher);
        var stored = searcher.storedFields();
        var suggestions = new ArrayList<Suggestion>();
        for (var found : best) {
            suggestions.add(
                    StoredEntry.suggestion(stored.document(found.doc, StoredEntry.SUGGESTED)));
        }
        return suggestions;
    }

    private Set<LanguageTag> languages() throws IOException {
        var languages = new HashSet<LanguageTag>();
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), IndexFields.LANGUAGE);
        if (terms != null) {
            var each = terms.iterator();
            for (var name = each.next(); name != null; name = each.next()) {
                languages.add(new LanguageTag(name.utf8ToString()));
            }
        }
        return languages;
    }
}
