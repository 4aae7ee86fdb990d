package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.elasticsearch.ElasticsearchSearchIndex;
import vn.tinhhoa.content.search.elasticsearch.RunningElasticsearch;
import vn.tinhhoa.content.search.lucene.LuceneSearchIndex;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whichever engine an installation has, readers find the same in the same order.
@ResourceLock(value = RunningElasticsearch.LOCK, mode = ResourceAccessMode.READ)
class EnginesAgreeTests {

    private static final RelevanceSet SET = RelevanceSet.read();

    private static SearchIndex lucene;
    private static SearchIndex elasticsearch;

    @BeforeAll
    static void fill(@TempDir Path directory) {
        var planner = new QueryPlanner(SearchIndexContractTests.LANGUAGES, Synonyms::builtIn);
        var zone = SearchIndexContractTests.ZONE;
        lucene = LuceneSearchIndex.open(directory, planner, zone);
        elasticsearch =
                ElasticsearchSearchIndex.open(
                        RunningElasticsearch.settings("agreement"), planner, zone);
        for (var index : List.of(lucene, elasticsearch)) {
            index.put(SampleDocuments.all());
            index.put(SET.articles());
        }
    }

    @AfterAll
    static void close() {
        lucene.close();
        elasticsearch.close();
    }

    /// Every title and the words of every beginning, as written and misspelt: the queries find much
    /// and near things.
    static Stream<String> queries() {
        return Stream.concat(
                Stream.of(
                        "", "nước", "biển", "khach", "the", "tea port", "837", "ubnd", "25/8/2022"),
                SampleDocuments.all().stream()
                        .flatMap(document -> Stream.of(document.title(), begin(document.body()))));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void on_results_order_facets_and_marks(String text) {
        var query = SearchQuery.of(text).page(1, SearchQuery.MOST_ON_A_PAGE);

        var expected = lucene.search(query);
        var result = elasticsearch.search(query);

        assertThat(ids(result)).isEqualTo(ids(expected));
        assertThat(result).isEqualTo(expected);
    }

    /// Every third of the relevance set, in one way of typing after the other.
    static Stream<String> judged() {
        return IntStream.range(0, SET.queries().size())
                .filter(at -> at % 3 == 0)
                .mapToObj(at ->
                        Typing.values()[at % Typing.values().length].typed(
                                SET.queries().get(at).text()));
    }

    @ParameterizedTest
    @MethodSource("judged")
    void on_what_is_meant_by_a_query(String text) {
        var query = SearchQuery.of(text).in(LanguageTag.VIETNAMESE);

        assertThat(elasticsearch.search(query)).isEqualTo(lucene.search(query));
    }

    @ParameterizedTest
    @MethodSource("judged")
    void on_advice(String text) {
        assertThat(elasticsearch.advise(text, LanguageTag.VIETNAMESE))
                .isEqualTo(lucene.advise(text, LanguageTag.VIETNAMESE));
    }

    static Stream<String> beginnings() {
        return Stream.concat(
                Stream.of("", "d", "đ", "Lễ h", "le h", "837", "837/QĐ", "160/2024", "?"),
                SampleDocuments.all().stream().map(document -> firstLetters(document.title())));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void on_suggestions(String typed) {
        for (var language : SearchIndexContractTests.LANGUAGES) {
            assertThat(elasticsearch.suggest(typed, language, 8))
                    .isEqualTo(lucene.suggest(typed, language, 8));
        }
    }

    private static String firstLetters(String title) {
        return title.substring(0, Math.min(title.length(), 4 + title.length() % 5));
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(SearchHit::id).toList();
    }

    private static String begin(String text) {
        return text.length() < 24 ? text : text.substring(0, 24);
    }
}
