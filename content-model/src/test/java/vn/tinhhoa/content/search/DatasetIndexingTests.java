package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.dataset.SampleDatasets;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.releasing.ReleaseRetiring;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

@ContentTest
class DatasetIndexingTests {

    @Autowired ApplicationContext context;
    @Autowired DatasetIndexing indexing;
    @Autowired FindableDatasets findable;
    @Autowired SearchIndex index;
    @Autowired ReleaseRetiring retiring;

    @BeforeEach
    void empty() {
        index.rebuild().commit();
    }

    @Test
    void finds_a_dataset_in_each_language_from_its_release_on() {
        var samples = new SampleDatasets(context);
        samples.bay(2);
        assertThat(find("vinh son hai", SampleDatasets.VI)).isZero();

        var release = samples.release();
        indexing.sweep();

        assertThat(find("vinh son hai", SampleDatasets.VI)).isEqualTo(1);
        assertThat(find("basket boats", SampleDatasets.EN)).isEqualTo(1);
        assertThat(findable.documents())
                .extracting(SearchDocument::url)
                .containsExactly(
                        "/vi/datasets/vinh-son-hai",
                        "/en/datasets/vinh-son-hai",
                        "/km/datasets/vinh-son-hai");
        assertThat(indexing.owed()).isFalse();

        retiring.entomb(
                new ReleaseId(release.dataset(), release.number()),
                Localised.of(SampleDatasets.VI, "Thu hồi"),
                Officers.MAI);
        indexing.sweep();
        assertThat(find("vinh son hai", SampleDatasets.VI)).isZero();
    }

    private long find(String words, LanguageTag language) {
        var query =
                new SearchQuery(
                        words,
                        language,
                        SearchKind.DATASET,
                        null,
                        null,
                        SearchQuery.Sort.RELEVANCE,
                        1,
                        10);
        return index.search(query).total();
    }
}
