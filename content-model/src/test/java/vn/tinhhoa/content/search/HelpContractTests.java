package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;

/// How every search engine helps a reader who is typing, and one whose words find nothing.
@TestInstance(Lifecycle.PER_CLASS)
public abstract class HelpContractTests {

    private static final LanguageTag VI = LanguageTag.VIETNAMESE;
    private static final LanguageTag EN = LanguageTag.ENGLISH;

    private SearchIndex index;

    /// An empty index with this planner and the zone [SearchIndexContractTests#ZONE].
    protected abstract SearchIndex emptyIndex(QueryPlanner planner);

    @BeforeAll
    void fill() {
        index = emptyIndex(new QueryPlanner(SearchIndexContractTests.LANGUAGES, Synonyms::builtIn));
        index.put(SampleDocuments.all());
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "múa r, Múa rối nước làng Đồng Ngư",
        "mua rối, Múa rối nước làng Đồng Ngư",
        "MUA ROI N, Múa rối nước làng Đồng Ngư",
        "roi nuo, Múa rối nước làng Đồng Ngư",
        "rối đồng, Múa rối nước làng Đồng Ngư",
        "lễ hội c, Lễ hội Cầu Ngư của ngư dân Sơn Hải",
        "thuy s, Thuỷ sản Sơn Hải vào thị trường mới",
        "thủy s, Thuỷ sản Sơn Hải vào thị trường mới",
        "837, Quyết định về phát triển dịch vụ",
        "837/Q, Quyết định về phát triển dịch vụ",
        "837 qd-t, Quyết định về phát triển dịch vụ",
        "160/2024, Nghị định mới cho doanh nghiệp nhỏ"
    })
    void suggests_titles_as_they_are_typed(String typed, String title) {
        assertThat(titles(typed, VI)).startsWith(title);
    }

    @Test
    void suggests_in_the_language_of_the_page() {
        assertThat(titles("anc", EN)).containsExactly("Ancient tea trees");
        assertThat(titles("anc", VI)).isEmpty();
        assertThat(titles("plages t", new LanguageTag("fr")))
                .containsExactly("Dix plages tranquilles");
        assertThat(titles("水上", new LanguageTag("zh"))).containsExactly("水上木偶戏");
    }

    @Test
    void puts_titles_with_the_marks_that_were_typed_first() {
        assertThat(titles("đảo", VI)).startsWith("Đảo Ngọc và rạn san hô");
        assertThat(titles("đạo", VI)).startsWith("Đạo quán cổ trên núi Kính");
        assertThat(titles("dao", VI))
                .contains("Đảo Ngọc và rạn san hô", "Đạo quán cổ trên núi Kính");
    }

    @Test
    void gives_no_more_suggestions_than_asked_for_and_none_for_no_words() {
        assertThat(index.suggest("s", VI, 3)).hasSize(3);
        assertThat(index.suggest(" ?! ", VI, 8)).isEmpty();
        assertThat(index.suggest("zzzz", VI, 8)).isEmpty();
    }

    @Test
    void says_where_a_suggestion_leads() {
        assertThat(index.suggest("marathon", VI, 1))
                .containsExactly(
                        new Suggestion(
                                "Giải marathon ven biển", SearchKind.ARTICLE, "/vi/marathon"));
    }

    @ParameterizedTest
    @CsvSource({
        "múa rốii nước, múa rối nước",
        "mua roii nuoc, múa rối nước",
        "lễ hội cầu ngừu, lễ hội cầu ngư",
        "le hoi cauu ngu, lễ hội cầu ngư",
        "lễ hội cầu ngừ, lễ hội cầu ngư",
        "dệt thổ cẫmm, dệt thổ cẩm",
        "det tho cm, dệt thổ cẩm",
        "khuu công nghiệp đông hải, khu công nghiệp đông hải",
        "facebok marathon, facebook marathon",
        "nước mắn, nước mắm"
    })
    void knows_the_nearest_query_that_finds_something(String typed, String nearest) {
        assertThat(index.advise(typed, VI).nearest()).isEqualTo(nearest);
    }

    @Test
    void knows_the_nearest_query_in_other_languages() {
        assertThat(index.advise("watr puppets", EN).nearest()).isEqualTo("water puppets");
        assertThat(index.advise("Ancient tea treees", EN).nearest()).isEqualTo("Ancient tea trees");
    }

    @ParameterizedTest
    @CsvSource({"múa rối nước", "mua roi nuoc", "vungx taauf", "837/QĐ-TTg", "水上木偶戏", "?!"})
    void has_no_advice_when_something_is_found(String typed) {
        assertThat(index.advise(typed, VI).nearest()).isNull();
    }

    @Test
    void names_the_words_that_occur_nowhere() {
        assertThat(index.advise("múa rối Zanzibar", VI))
                .isEqualTo(new Advice(null, List.of("Zanzibar")));
        assertThat(index.advise("mua roi zzzxqw", VI))
                .as("the word that hurts would stay")
                .isEqualTo(new Advice(null, List.of("zzzxqw")));
        assertThat(index.advise("múa rối", VI)).isEqualTo(Advice.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"839/QĐ-TTg", "quyết định số 839/QĐ-TTg", "12/kh ubnd"})
    void says_that_a_number_is_not_there_though_others_are_like_it(String typed) {
        assertThat(index.search(SearchQuery.of(typed)).similar()).isTrue();
        assertThat(index.search(SearchQuery.of("837/QĐ-TTg")).similar()).isFalse();
        assertThat(index.search(SearchQuery.of("837/QĐ-TTg").in(VI)).total()).isEqualTo(1);
    }

    @Test
    void says_when_nothing_has_the_words_but_something_is_similar() {
        assertThat(index.search(SearchQuery.of("múa rối nước")).similar()).isFalse();
        assertThat(index.search(SearchQuery.of("múa rối nước khinh khí cầu vồng")).similar())
                .isTrue();
        assertThat(index.search(SearchQuery.of("zzzz")).similar()).isFalse();
    }

    private List<String> titles(String typed, LanguageTag language) {
        return index.suggest(typed, language, 8).stream().map(Suggestion::title).toList();
    }
}
