package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.contest.exchange.ContestPosting;
import vn.tinhhoa.content.contest.exchange.RuleSetJson;
import vn.tinhhoa.content.contest.template.ContestTemplates;
import vn.tinhhoa.content.contest.template.Particulars;
import vn.tinhhoa.content.language.LanguageTag;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@ContentTest
class ContestIndexingTests {

    @Autowired ContestPosting posting;
    @Autowired ContestTemplates templates;
    @Autowired ContestIndexing indexing;
    @Autowired FindableContests findable;
    @Autowired SearchIndex index;

    private Map<String, Object> rules;

    @BeforeEach
    void empty() {
        index.rebuild().commit();
        var particulars =
                new Particulars(
                        LocalDate.now().getYear() + 1, "Sơn Hải", "Tỉnh Sơn Hải", "thi@sonhai.vn");
        rules =
                new LinkedHashMap<>(
                        RuleSetJson.write(
                                templates.rules(
                                        templates.find("happiness").orElseThrow(), particulars)));
    }

    private void post(boolean publish) {
        var body = RuleSetJson.text(Map.of("id", "hanh-phuc", "changeNote", "Sửa", "rules", rules));
        assertThat(posting.take(body.getBytes(StandardCharsets.UTF_8), publish, Officers.HAI))
                .isInstanceOf(ContestPosting.Taken.class);
    }

    @Test
    void finds_a_contest_in_its_languages_from_the_day_its_rules_are_published() {
        post(false);
        assertThat(indexing.owed()).isFalse();

        post(true);
        assertThat(indexing.owed()).isTrue();
        indexing.sweep();

        assertThat(indexing.owed()).isFalse();
        assertThat(find("cuoc thi anh son hai hanh phuc", LanguageTag.VIETNAMESE)).isEqualTo(1);
        assertThat(find("moments of happiness", LanguageTag.ENGLISH)).isEqualTo(1);
        assertThat(findable.documents())
                .extracting(SearchDocument::url)
                .containsExactly("/vi/contests/hanh-phuc", "/en/contests/hanh-phuc");

        rules.put("languages", List.of("vi"));
        post(true);
        indexing.sweep();
        assertThat(find("moments of happiness", LanguageTag.ENGLISH)).isZero();
        assertThat(find("cuoc thi anh son hai hanh phuc", LanguageTag.VIETNAMESE)).isEqualTo(1);
    }

    private long find(String words, LanguageTag language) {
        var query =
                new SearchQuery(
                        words,
                        language,
                        SearchKind.CONTEST,
                        null,
                        null,
                        SearchQuery.Sort.RELEVANCE,
                        1,
                        10);
        return index.search(query).total();
    }
}
