package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.Map;

/// Details that are words: written with the source, translated beside it.
class WordingPagesTests {

    private final House house = House.open();
    private final Visitor lan = Visitor.signedIn("lan");
    private final Visitor hoa = Visitor.signedIn("hoa");

    @Test
    void a_translator_sees_what_the_source_says_beside_a_field_of_their_own() {
        var sheet = hoa.post(begun() + "/translations", Map.of("language", "en"));
        var row = sheet.document().selectFirst("#detail-venue");
        assertThat(row.select(".sheet__kind").text()).isEqualTo("Địa điểm tổ chức");
        assertThat(row.select(".sheet__source .prose").text()).isEqualTo("Bến Trăng");
        assertThat(row.select(".hint").text())
                .isEqualTo("Để trống thì người đọc thấy bản Tiếng Việt.");
        assertThat(sheet.document().select("#detail-begins, #detail-phone")).isEmpty();

        var field = row.selectFirst("textarea").attr("name");
        var saved = hoa.submitEdit(sheet, Map.of(field, "Moon Quay"));

        assertThat(english(sheet.path()).details().text("venue")).isEqualTo("Moon Quay");
        var after = saved.document().selectFirst("#detail-venue");
        assertThat(after.select("textarea").text()).isEqualTo("Moon Quay");
        assertThat(after.select(".mark--MATCHED")).hasSize(1);
    }

    @Test
    void what_two_translators_say_otherwise_is_shown_before_one_wins() {
        var sheet = hoa.post(begun() + "/translations", Map.of("language", "en"));
        var field = sheet.document().selectFirst("#detail-venue textarea").attr("name");
        hoa.submitEdit(sheet, Map.of(field, "Moon Quay"));
        var conflict = hoa.submitEdit(sheet, Map.of(field, "Quay of the Moon"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.document().select(".differences h3").text())
                .isEqualTo("Địa điểm tổ chức");
        hoa.submitEdit(conflict, Map.of());
        assertThat(english(sheet.path()).details().text("venue")).isEqualTo("Quay of the Moon");
    }

    @Test
    void a_translation_that_is_too_long_is_pointed_to() {
        var sheet = hoa.post(begun() + "/translations", Map.of("language", "en"));
        var field = sheet.document().selectFirst("#detail-venue textarea").attr("name");
        var saved = hoa.submitEdit(sheet, Map.of(field, "Quay ".repeat(80)));
        assertThat(saved.document().select("a[href$=/translation#detail-venue]").text())
                .contains("Địa điểm tổ chức");
    }

    private String begun() {
        var address =
                lan.post(
                                "/articles",
                                Map.of("title", "Hội trăng", "language", "vi", "kind", "event"))
                        .path();
        var page = lan.get(address);
        lan.submitEdit(page, Map.of("detail-begins", "2026-12-05", "detail-venue", "Bến Trăng"));
        return address.replaceFirst("/vi$", "");
    }

    private Draft english(String path) {
        var article = house.bean(ArticleDesk.class).article(new ArticleId(path.split("/")[2]));
        return house.bean(ArticleDesk.class).edition(article.edition(LanguageTag.ENGLISH)).draft();
    }
}
