package vn.tinhhoa.content.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Suggester;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Clause;
import vn.tinhhoa.content.search.Lexicon;
import vn.tinhhoa.content.search.View;

import java.util.List;
import java.util.Objects;

/// Asks by aggregations, and for similar words the term suggester, which is made of the same parts
/// as Lucene's enumeration.
final class ElasticsearchLexicon implements Lexicon {

    private static final String COUNTS = "counts";
    private static final String SIMILAR = "similar";

    /// However many documents have the token, it may be mistyped.
    private static final float ANY = 1e9f;

    private final Connection connection;
    private final Generations generations;

    ElasticsearchLexicon(Connection connection, Generations generations) {
        this.connection = connection;
        this.generations = generations;
    }

    @Override
    public List<Long> counts(LanguageTag language, List<Clause> conditions) {
        List<Query> each =
                conditions.stream().map(condition -> PlannedQuery.of(condition, language)).toList();
        var counting = Aggregation.of(all -> all.filters(of -> of.filters(to -> to.array(each))));
        SearchResponse<Void> response =
                connection.read(
                        "count", client -> client.search(request(COUNTS, counting), Void.class));
        return Objects.requireNonNull(response.aggregations().get(COUNTS))
                .filters()
                .buckets()
                .array()
                .stream()
                .map(bucket -> bucket.docCount())
                .toList();
    }

    private SearchRequest request(String name, Aggregation aggregation) {
        return SearchRequest.of(search ->
                search.index(generations.current()).size(0).aggregations(name, aggregation));
    }

    @Override
    public List<Similar> similar(LanguageTag language, View view, String token, int edits) {
        var suggester =
                Suggester.of(all ->
                        all.suggesters(
                                SIMILAR,
                                one ->
                                        one.text(token)
                                                .term(term ->
                                                        term.field(IndexFields.of(view, language))
                                                                .size(MOST)
                                                                .shardSize(MOST)
                                                                .maxEdits(edits)
                                                                .prefixLength(0)
                                                                .minWordLength(2)
                                                                .minDocFreq(0f)
                                                                .maxTermFreq(ANY)
                                                                .suggestMode(SuggestMode.Always))));
        SearchResponse<Void> response =
                connection.read(
                        "find similar words",
                        client ->
                                client.search(
                                        search ->
                                                search.index(generations.current())
                                                        .size(0)
                                                        .suggest(suggester),
                                        Void.class));
        return response.suggest().getOrDefault(SIMILAR, List.of()).stream()
                .flatMap(found -> found.term().options().stream())
                .map(option -> new Similar(option.text(), option.freq()))
                .toList();
    }
}
