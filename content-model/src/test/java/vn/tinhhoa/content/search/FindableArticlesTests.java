package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.tinhhoa.content.Officers.ADMIN;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.article.OwedPublications;
import vn.tinhhoa.content.importing.ArticleImport;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;

@ContentTest
class FindableArticlesTests {

    @Autowired SearchIndex index;
    @Autowired OwedPublications owed;
    @Autowired ArticleImport importing;

    @Test
    void finds_an_article_by_what_its_kind_says_beside_its_text() {
        importing.run(
                List.of(
                                """
                                {"externalId":"hat","source":"vi","kind":"event","details":{"begins":"2026-12-05",\
                                "venue":"Nhà hát Kim Ngân"},"editions":{"vi":{"title":"Đêm hội","html":"<p>Lời</p>"},\
                                "en":{"title":"Gala night","html":"<p>Words</p>","details":{"venue":"Silver Theatre"}}}}\
                                """,
                                """
                                {"externalId":"qd","source":"vi","kind":"official-document","details":{"number":"4417/QĐ-UBND",\
                                "type":"decision","issuer":"Ủy ban nhân dân tỉnh","issued":"2026-03-09"},\
                                "editions":{"vi":{"title":"Về phí tham quan","html":"<p>Lời</p>"}}}\
                                """)
                        .iterator(),
                true,
                ADMIN,
                report -> {});
        await().until(() -> !owed.isAny());

        assertThat(found("nhà hát kim ngân", "vi")).first().isEqualTo("Đêm hội");
        assertThat(found("silver theatre", "en")).first().isEqualTo("Gala night");
        assertThat(found("4417/qd-ubnd", "vi")).first().isEqualTo("Về phí tham quan");
        assertThat(found("ngày 9/3/2026", "vi")).first().isEqualTo("Về phí tham quan");
    }

    private List<String> found(String text, String language) {
        return index.search(SearchQuery.of(text).in(new LanguageTag(language))).hits().stream()
                .map(hit -> hit.title().plain())
                .toList();
    }
}
