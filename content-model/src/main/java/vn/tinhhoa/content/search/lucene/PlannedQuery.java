package vn.tinhhoa.content.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Clause;
import vn.tinhhoa.content.search.Clause.Analysed;
import vn.tinhhoa.content.search.Clause.AtLeast;
import vn.tinhhoa.content.search.Clause.Beginning;
import vn.tinhhoa.content.search.Clause.Fuzzy;
import vn.tinhhoa.content.search.Clause.Reference;
import vn.tinhhoa.content.search.Clause.ReferenceBeginning;
import vn.tinhhoa.content.search.Coverage;
import vn.tinhhoa.content.search.QueryPlan.Attempt;
import vn.tinhhoa.content.search.QueryPlan.OfLanguage;
import vn.tinhhoa.content.search.QueryPlan.Reading;
import vn.tinhhoa.content.search.QueryPlan.Weighted;
import vn.tinhhoa.content.search.View;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// An [Attempt] in Lucene's words, for one state of the index.
final class PlannedQuery {

    private static final int RIGHT_LETTERS = 1;
    private static final int EXPANSIONS = 50;

    /// Every word is asked for in some views of some languages, in a few readings.
    private static final int MOST_CLAUSES = 16_384;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final ViewAnalyzers analyzers;
    private final IndexSearcher searcher;
    private final Map<Query, Query> alike = new HashMap<>();
    private final Map<Term, Query> terms = new HashMap<>();

    PlannedQuery(ViewAnalyzers analyzers, IndexSearcher searcher) {
        this.analyzers = analyzers;
        this.searcher = searcher;
    }

    /// Everything that the attempt finds, without scores.
    ///
    /// @param present the languages that any document has
    Query matching(Attempt attempt, Set<LanguageTag> present) {
        return attempt.everything()
                ? new MatchAllDocsQuery()
                : anyOf(parts(attempt, present).map(this::matching).toList());
    }

    /// The same with its scores.
    Query scoring(Attempt attempt, Set<LanguageTag> present) {
        return anyOf(parts(attempt, present).map(this::scoring).toList());
    }

    private static Stream<OfLanguage> parts(Attempt attempt, Set<LanguageTag> present) {
        return attempt.languages().stream().filter(part -> present.contains(part.language()));
    }

    private Query matching(OfLanguage part) {
        return anyOf(
                part.readings().stream()
                        .map(Reading::condition)
                        .distinct()
                        .map(condition -> of(condition, part.language()))
                        .toList());
    }

    private Query scoring(OfLanguage part) {
        var readings = part.readings().stream().map(read -> of(read, part.language())).toList();
        return readings.size() == 1 ? readings.getFirst() : new DisjunctionMaxQuery(readings, 0f);
    }

    private Query of(Reading reading, LanguageTag language) {
        var condition = of(reading.condition(), language);
        var scores = reading.scores().stream().map(score -> of(score, language)).toList();
        var query = new BooleanQuery.Builder().add(condition, Occur.FILTER);
        scores.forEach(score -> query.add(score, Occur.SHOULD));
        if (scoresWhatever(condition, scores)) {
            query.setMinimumNumberShouldMatch(1);
        }
        return query.build();
    }

    /// Has every document that meets the condition a score? Lucene passes over much more when it is
    /// told so.
    private static boolean scoresWhatever(Query condition, List<Query> scores) {
        var scored = new HashSet<Query>();
        scores.forEach(score -> addLeaves(score, scored));
        var needed = new HashSet<Query>();
        addLeaves(condition, needed);
        return scored.containsAll(needed);
    }

    private static void addLeaves(Query query, Set<Query> leaves) {
        switch (query) {
            case BooleanQuery any -> any.forEach(clause -> addLeaves(clause.query(), leaves));
            case BoostQuery weighted -> addLeaves(weighted.getQuery(), leaves);
            default -> leaves.add(query);
        }
    }

    private Query of(Weighted score, LanguageTag language) {
        return new BoostQuery(of(score.clause(), language), score.weight());
    }

    /// One condition alone.
    Query of(Clause clause, LanguageTag language) {
        return switch (clause) {
            case Clause.Term(var view, var token) -> term(IndexFields.of(view, language), token);
            case Analysed analysed -> analysed(analysed, language);
            case Fuzzy(var view, var token, var edits) ->
                    alike(
                            new FuzzyQuery(
                                    new Term(IndexFields.of(view, language), token),
                                    edits,
                                    RIGHT_LETTERS,
                                    EXPANSIONS,
                                    true));
            case Reference(var key) -> reference(term(IndexFields.REFERENCE, key), language);
            case ReferenceBeginning(var key) ->
                    reference(new PrefixQuery(new Term(IndexFields.REFERENCE, key)), language);
            case Beginning(var view, var token) ->
                    new PrefixQuery(new Term(IndexFields.of(view, language), token));
            case AtLeast(var needed, var clauses) ->
                    atLeast(needed, clauses.stream().map(part -> of(part, language)).toList());
        };
    }

    /// The terms that are like it, looked for once: both conditions and scores ask for them.
    private Query alike(FuzzyQuery fuzzy) {
        return alike.computeIfAbsent(fuzzy, this::rewritten);
    }

    /// A term, looked for once: conditions and scores of several readings ask for it.
    private Query term(String field, String token) {
        return terms.computeIfAbsent(new Term(field, token), this::lookedUp);
    }

    private Query lookedUp(Term term) {
        try {
            return new TermQuery(term, TermStates.build(searcher, term, true));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Query rewritten(Query query) {
        try {
            return searcher.rewrite(query);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Query reference(Query matching, LanguageTag language) {
        var both = new BooleanQuery.Builder();
        both.add(matching, Occur.FILTER);
        both.add(term(IndexFields.LANGUAGE, language.value()), Occur.FILTER);
        return new ConstantScoreQuery(both.build());
    }

    private Query analysed(Analysed analysed, LanguageTag language) {
        var field = IndexFields.of(View.MAIN, language);
        var terms = tokens(analyzers.ofLanguage(language), field, analysed.text());
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("nothing but stop words");
        }
        return atLeast(analysed.covering() ? Coverage.of(terms.size()) : 1, terms);
    }

    private List<Query> tokens(Analyzer analyzer, String field, String text) {
        var terms = new ArrayList<Query>();
        try (var tokens = analyzer.tokenStream(field, text)) {
            var token = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term(field, token.toString()));
            }
            tokens.end();
        } catch (IOException textIsInMemory) {
            throw new UncheckedIOException(textIsInMemory);
        }
        return terms;
    }

    private static Query anyOf(List<Query> queries) {
        return queries.isEmpty()
                ? new MatchNoDocsQuery("no language of the plan is in the index")
                : atLeast(1, queries);
    }

    private static Query atLeast(int needed, List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        queries.forEach(part -> query.add(part, Occur.SHOULD));
        return query.build();
    }
}
