package vn.tinhhoa.portal.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.portal.House;

import java.util.Map;

/// Details that are words, in the languages they are said in.
class WordingTests {

    private static final House HOUSE = House.open();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void a_translation_says_its_own_words_and_marks_those_that_it_borrows() {
        var vietnamese = event();
        var english =
                HOUSE.desk()
                        .publish(
                                vietnamese.article(),
                                "en",
                                "Pottery fair",
                                Map.of("venue", "Kiln Village market"));

        var page = page(english.address());
        assertThat(said(page, "Kiln Village market").attr("lang")).isIn("", "en");
        assertThat(said(page, "Hợp tác xã gốm").attr("lang")).isEqualTo("vi");
        assertThat(page.text()).doesNotContain("Chợ Bến Gốm");
        assertThat(page(vietnamese.address()).text()).contains("Chợ Bến Gốm", "Hợp tác xã gốm");
        assertThat(page("/en/events").select(".event").text()).contains("Kiln Village market");
        assertThat(HOUSE.get(english.address() + ".ics").body())
                .contains("LOCATION;LANGUAGE=en:Kiln Village market");
    }

    @Test
    void programs_are_told_which_details_are_borrowed() {
        var vietnamese = event();
        HOUSE.desk()
                .publish(
                        vietnamese.article(),
                        "en",
                        "Pottery fair",
                        Map.of("venue", "Kiln Village market"));

        for (var lang : new String[] {"en", "vi"}) {
            var body =
                    HOUSE.get("/api/v1/articles/" + vietnamese.article() + "?lang=" + lang).body();
            var article = JsonMapper.shared().readTree(body);
            assertThat(article.path("details").path("begins").asString()).isEqualTo("2027-01-20");
            assertThat(article.path("detailsIn").toString())
                    .isEqualTo(lang.equals("en") ? "{\"organiser\":\"vi\"}" : "{}");
        }
    }

    @Test
    void what_was_published_before_there_were_words_per_language_is_marked_as_it_was() {
        var vietnamese = event();
        var english =
                HOUSE.desk().publish(vietnamese.article(), "en", "Old fair", Details.NONE.values());
        HOUSE.bean(MongoTemplate.class)
                .updateFirst(
                        Query.query(where("_id").is(english.id())),
                        new Update().unset("subject.details.lent"),
                        Publication.class);

        assertThat(said(page(english.address()), "Chợ Bến Gốm").attr("lang")).isEqualTo("vi");
    }

    private static Publication event() {
        return HOUSE.desk()
                .publish(
                        ArticleKind.EVENT,
                        "su-kien",
                        "Hội chợ gốm",
                        "begins=2027-01-20",
                        "venue=Chợ Bến Gốm",
                        "organiser=Hợp tác xã gốm");
    }

    private static Document page(String path) {
        var answer = HOUSE.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static Element said(Document page, String words) {
        return page.select(
                        "main dd *:containsOwn(" + words + "), main dd:containsOwn(" + words + ")")
                .first();
    }
}
