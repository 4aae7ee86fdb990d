package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhhoa.content.search.RelevanceSet.Judged;
import vn.tinhhoa.content.search.lucene.LuceneSearchIndex;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What a reader means comes first, however it is typed. The weights were chosen by one half of the
/// queries; what is asked of them is asked of the other half.
class RelevanceTests {

    private static final RelevanceSet SET = RelevanceSet.read();

    private static SearchIndex index;
    private static Relevance relevance;

    @BeforeAll
    static void fill(@TempDir Path directory) {
        var planner = new QueryPlanner(SearchIndexContractTests.LANGUAGES, Synonyms::builtIn);
        index = LuceneSearchIndex.open(directory, planner, SearchIndexContractTests.ZONE);
        index.put(SET.articles());
        relevance = new Relevance(index);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void has_as_many_articles_and_queries_as_it_takes() {
        assertThat(SET.articles()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(SET.articles()).extracting(SearchDocument::id).doesNotHaveDuplicates();
        assertThat(SET.queries()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(SET.queries()).extracting(Judged::text).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "WITH_MARKS, 0.93",
        "WITHOUT_MARKS, 0.91",
        "DECOMPOSED, 0.93",
        "OTHER_TONE_PLACE, 0.93",
        "TELEX, 0.91",
        "VNI, 0.91",
        "ONE_TYPO, 0.90"
    })
    void finds_plain_words_however_they_are_typed(Typing typing, double asked) {
        assertThat(judged(typing)).isGreaterThanOrEqualTo(asked);
    }

    /// No weight is chosen by these.
    @ParameterizedTest
    @CsvSource({"abbr, 0.93", "date, 0.90", "former, 0.90", "number, 0.93"})
    void finds_what_has_several_names_and_spellings(String kind, double asked) {
        for (var typing : List.of(Typing.WITH_MARKS, Typing.WITHOUT_MARKS)) {
            var queries = queries(kind);
            var reached = relevance.meanReciprocalRank(queries, typing);
            System.out.printf(
                    Locale.ROOT,
                    "relevance | %-16s %-16s | %3d queries: %.3f%n",
                    kind,
                    typing,
                    queries.size(),
                    reached);
            assertThat(reached).isGreaterThanOrEqualTo(asked);
        }
    }

    private static double judged(Typing typing) {
        var queries = queries("");
        var changed =
                typing == Typing.OTHER_TONE_PLACE
                        ? queries.stream()
                                .filter(query -> !typing.typed(query.text()).equals(query.text()))
                                .toList()
                        : queries;
        var chosenBy = RelevanceSet.toChooseBy(changed);
        var judgedBy = RelevanceSet.toJudgeBy(changed);
        var reached = relevance.meanReciprocalRank(judgedBy, typing);
        System.out.printf(
                Locale.ROOT,
                "relevance | %-16s | judged by %3d queries: %.3f | chosen by %3d: %.3f%n",
                typing,
                judgedBy.size(),
                reached,
                chosenBy.size(),
                relevance.meanReciprocalRank(chosenBy, typing));
        return reached;
    }

    private static List<Judged> queries(String kind) {
        return SET.queries().stream().filter(query -> query.kind().equals(kind)).toList();
    }
}
