package vn.tinhhoa.content.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Clause;
import vn.tinhhoa.content.search.Clause.Analysed;
import vn.tinhhoa.content.search.Clause.AtLeast;
import vn.tinhhoa.content.search.Clause.Beginning;
import vn.tinhhoa.content.search.Clause.Fuzzy;
import vn.tinhhoa.content.search.Clause.Reference;
import vn.tinhhoa.content.search.Clause.ReferenceBeginning;
import vn.tinhhoa.content.search.Clause.Term;
import vn.tinhhoa.content.search.Coverage;
import vn.tinhhoa.content.search.QueryPlan.Attempt;
import vn.tinhhoa.content.search.QueryPlan.OfLanguage;
import vn.tinhhoa.content.search.QueryPlan.Reading;
import vn.tinhhoa.content.search.View;

import java.util.List;

/// An [Attempt] in Elasticsearch's words.
final class PlannedQuery {

    private static final int RIGHT_LETTERS = 1;
    private static final int EXPANSIONS = 50;
    private static final float UNWEIGHTED = 1;

    /// Elasticsearch's BM25 still has the factor k1 + 1 that Lucene's has dropped; what scores a
    /// constant takes it too, so that both engines rank alike.
    private static final float BM25_FACTOR = 2.2f;

    private PlannedQuery() {}

    static Query of(Attempt attempt) {
        return attempt.everything()
                ? QueryBuilders.matchAll(all -> all)
                : atLeast(
                        1, attempt.languages().stream().map(PlannedQuery::of).toList(), UNWEIGHTED);
    }

    private static Query of(OfLanguage part) {
        var readings = part.readings().stream().map(read -> of(read, part.language())).toList();
        return QueryBuilders.disMax(best -> best.queries(readings).tieBreaker(0.0));
    }

    private static Query of(Reading reading, LanguageTag language) {
        var condition = of(reading.condition(), language, UNWEIGHTED);
        var scores =
                reading.scores().stream()
                        .map(score -> of(score.clause(), language, score.weight()))
                        .toList();
        return QueryBuilders.bool(both -> both.filter(condition).should(scores));
    }

    /// One condition alone.
    static Query of(Clause clause, LanguageTag language) {
        return of(clause, language, UNWEIGHTED);
    }

    private static Query of(Clause clause, LanguageTag language, float weight) {
        return switch (clause) {
            case Term(var view, var token) -> term(IndexFields.of(view, language), token, weight);
            case Analysed analysed -> analysed(analysed, language, weight);
            case Fuzzy fuzzy -> fuzzy(fuzzy, language, weight);
            case Reference(var key) ->
                    reference(term(IndexFields.REFERENCES, key, UNWEIGHTED), language, weight);
            case ReferenceBeginning(var key) ->
                    reference(beginning(IndexFields.REFERENCES, key), language, weight);
            case Beginning(var view, var token) ->
                    constant(beginning(IndexFields.of(view, language), token), weight);
            case AtLeast(var needed, var clauses) -> {
                var parts = clauses.stream().map(part -> of(part, language, UNWEIGHTED)).toList();
                yield atLeast(needed, parts, weight);
            }
        };
    }

    private static Query term(String field, String token, float weight) {
        return QueryBuilders.term(term -> term.field(field).value(token).boost(weight));
    }

    private static Query analysed(Analysed analysed, LanguageTag language, float weight) {
        return QueryBuilders.match(match ->
                match.field(IndexFields.of(View.MAIN, language))
                        .query(analysed.text())
                        .minimumShouldMatch(
                                analysed.covering() ? Coverage.MINIMUM_SHOULD_MATCH : "1")
                        .boost(weight));
    }

    private static Query fuzzy(Fuzzy fuzzy, LanguageTag language, float weight) {
        return QueryBuilders.fuzzy(like ->
                like.field(IndexFields.of(fuzzy.view(), language))
                        .value(fuzzy.token())
                        .fuzziness(Integer.toString(fuzzy.edits()))
                        .prefixLength(RIGHT_LETTERS)
                        .maxExpansions(EXPANSIONS)
                        .transpositions(true)
                        .boost(weight));
    }

    private static Query beginning(String field, String token) {
        return QueryBuilders.prefix(prefix -> prefix.field(field).value(token));
    }

    private static Query reference(Query matching, LanguageTag language, float weight) {
        var ofLanguage = term(IndexFields.LANGUAGE, language.value(), UNWEIGHTED);
        return constant(
                QueryBuilders.bool(bool -> bool.filter(matching).filter(ofLanguage)), weight);
    }

    private static Query constant(Query matching, float weight) {
        return QueryBuilders.constantScore(
                constant -> constant.filter(matching).boost(weight * BM25_FACTOR));
    }

    /// Elasticsearch takes an empty condition for everything; here it is nothing.
    private static Query atLeast(int needed, List<Query> queries, float weight) {
        return queries.isEmpty()
                ? QueryBuilders.matchNone(none -> none)
                : QueryBuilders.bool(bool ->
                        bool.should(queries)
                                .minimumShouldMatch(Integer.toString(needed))
                                .boost(weight));
    }
}
