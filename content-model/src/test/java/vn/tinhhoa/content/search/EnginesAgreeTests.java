package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.tinhhoa.content.search.elasticsearch.ElasticsearchSearchIndex;
import vn.tinhhoa.content.search.elasticsearch.RunningElasticsearch;
import vn.tinhhoa.content.search.lucene.LuceneSearchIndex;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Whichever engine an installation has, readers find the same in the same order.
class EnginesAgreeTests {

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
        lucene.put(SampleDocuments.all());
        elasticsearch.put(SampleDocuments.all());
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

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(SearchHit::id).toList();
    }

    private static String begin(String text) {
        return text.length() < 24 ? text : text.substring(0, 24);
    }
}
