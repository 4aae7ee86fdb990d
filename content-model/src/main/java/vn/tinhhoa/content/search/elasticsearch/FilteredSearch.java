package vn.tinhhoa.content.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Highlighter;
import vn.tinhhoa.content.search.SearchHit;
import vn.tinhhoa.content.search.SearchKind;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchResult;
import vn.tinhhoa.content.search.SearchResult.Facets;
import vn.tinhhoa.content.search.Typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One search with its filters: the best of what passes them all, how many they are, and the
/// facets, each counted without its own filter.
final class FilteredSearch {

    private static final int MOST_VALUES = 1000;
    private static final String VALUES = "values";
    private static final SortOptions BEST_FIRST =
            SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    private static final SortOptions NEWEST_FIRST = by(IndexFields.PUBLISHED, SortOrder.Desc);
    private static final SortOptions TIE = by(IndexFields.TIE, SortOrder.Asc);

    private final SearchQuery query;
    private final Map<String, Query> filters = new LinkedHashMap<>();

    FilteredSearch(SearchQuery query) {
        this.query = query;
        var kind = query.kind();
        var language = query.language();
        filter(IndexFields.KIND, kind == null ? null : FieldValue.of(kind.key()));
        filter(IndexFields.LANGUAGE, language == null ? null : FieldValue.of(language.value()));
        filter(
                IndexFields.SECTION,
                query.section() == null ? null : FieldValue.of(query.section()));
        filter(IndexFields.TOPICS, query.topic() == null ? null : FieldValue.of(query.topic()));
        filter(IndexFields.PLACES, query.place() == null ? null : FieldValue.of(query.place()));
        filter(IndexFields.YEAR, query.year() == null ? null : FieldValue.of(query.year()));
    }

    /// @param matching what matches before the filters
    /// @param scored does the score decide the order?
    SearchRequest request(String index, Query matching, boolean scored) {
        return SearchRequest.of(search ->
                search.index(index)
                        .query(matching)
                        .postFilter(allFiltersBut(""))
                        .aggregations(facets())
                        .sort(
                                scored
                                        ? List.of(BEST_FIRST, NEWEST_FIRST, TIE)
                                        : List.of(NEWEST_FIRST, TIE))
                        .from(query.isOutOfReach() ? 0 : (int) query.skipped())
                        .size(query.isOutOfReach() ? 0 : query.size())
                        .trackTotalHits(track -> track.enabled(true))
                        .allowPartialSearchResults(false));
    }

    /// The best candidates for suggestions, without what is not shown.
    SearchRequest candidates(String index, Query matching) {
        return SearchRequest.of(search ->
                search.index(index)
                        .query(both ->
                                both.bool(all -> all.must(matching).filter(allFiltersBut(""))))
                        .source(source ->
                                source.filter(
                                        filter -> filter.excludes(IndexFields.SHOWN + ".body")))
                        .sort(List.of(BEST_FIRST, NEWEST_FIRST, TIE))
                        .size(Typed.CANDIDATES)
                        .trackTotalHits(track -> track.enabled(false))
                        .allowPartialSearchResults(false));
    }

    static SearchResult result(SearchResponse<StoredEntry> response, Highlighter highlighter) {
        var total = Objects.requireNonNull(response.hits().total()).value();
        return new SearchResult(total, hits(response, highlighter), facets(response));
    }

    private static List<SearchHit> hits(
            SearchResponse<StoredEntry> response, Highlighter highlighter) {
        return response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()).hit(highlighter))
                .toList();
    }

    private void filter(String field, @Nullable FieldValue wanted) {
        if (wanted != null) {
            filters.put(field, QueryBuilders.term(term -> term.field(field).value(wanted)));
        }
    }

    private Query allFiltersBut(String field) {
        var others =
                filters.entrySet().stream()
                        .filter(filter -> !filter.getKey().equals(field))
                        .map(Map.Entry::getValue)
                        .toList();
        return others.isEmpty()
                ? QueryBuilders.matchAll(all -> all)
                : QueryBuilders.bool(all -> all.filter(others));
    }

    private Map<String, Aggregation> facets() {
        return Map.of(
                IndexFields.KIND, facet(IndexFields.KIND),
                IndexFields.SECTION, facet(IndexFields.SECTION),
                IndexFields.TOPICS, facet(IndexFields.TOPICS),
                IndexFields.PLACES, facet(IndexFields.PLACES),
                IndexFields.LANGUAGE, facet(IndexFields.LANGUAGE),
                IndexFields.YEAR, facet(IndexFields.YEAR));
    }

    private Aggregation facet(String field) {
        var values =
                Aggregation.of(each -> each.terms(terms -> terms.field(field).size(MOST_VALUES)));
        return Aggregation.of(
                facet -> facet.filter(allFiltersBut(field)).aggregations(VALUES, values));
    }

    private static Facets facets(SearchResponse<?> response) {
        var facets = response.aggregations();
        return new Facets(
                names(facets, IndexFields.KIND, SearchKind::of),
                names(facets, IndexFields.SECTION, name -> name),
                names(facets, IndexFields.TOPICS, name -> name),
                names(facets, IndexFields.PLACES, name -> name),
                names(facets, IndexFields.LANGUAGE, LanguageTag::new),
                years(facets));
    }

    private static <K> Map<K, Long> names(
            Map<String, Aggregate> facets, String field, Function<String, K> named) {
        return values(facets, field).sterms().buckets().array().stream()
                .collect(
                        Collectors.toMap(
                                bucket -> named.apply(bucket.key().stringValue()),
                                bucket -> bucket.docCount()));
    }

    private static Map<Integer, Long> years(Map<String, Aggregate> facets) {
        return values(facets, IndexFields.YEAR).lterms().buckets().array().stream()
                .collect(
                        Collectors.toMap(
                                bucket -> (int) bucket.key(), bucket -> bucket.docCount()));
    }

    private static Aggregate values(Map<String, Aggregate> facets, String field) {
        var facet = Objects.requireNonNull(facets.get(field)).filter();
        return Objects.requireNonNull(facet.aggregations().get(VALUES));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(by -> by.field(field).order(order)));
    }
}
