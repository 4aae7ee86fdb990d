package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import vn.tinhhoa.content.language.LanguageTag;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// What every search engine must answer alike. A subclass for each engine says how an empty index
/// comes into being; one index serves the whole class, and every test leaves it as it found it.
@TestInstance(Lifecycle.PER_CLASS)
abstract class SearchIndexContractTests {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static final List<LanguageTag> LANGUAGES =
            Stream.of("vi", "en", "zh", "ja", "ko", "fr", "lo", "km", "th", "my")
                    .map(LanguageTag::new)
                    .toList();

    private SearchIndex index;

    /// An empty index. Its planner is `new QueryPlanner(LANGUAGES, Synonyms::builtIn)`, its zone
    /// [#ZONE].
    abstract SearchIndex emptyIndex() throws Exception;

    @BeforeAll
    void fill() throws Exception {
        index = emptyIndex();
        index.put(SampleDocuments.all());
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void holds_every_document() {
        assertThat(index.size()).isEqualTo(SampleDocuments.all().size());
    }

    @Test
    void finds_water_puppets_without_marks() {
        assertThat(ids("mua roi nuoc")).startsWith("mua-roi-nuoc:vi");
    }

    private List<String> ids(String text) {
        return index.search(SearchQuery.of(text)).hits().stream().map(SearchHit::id).toList();
    }
}
