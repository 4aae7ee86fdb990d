package vn.tinhhoa.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.SearchDocument;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.content.search.SearchKind;
import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.InSharedHouse;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

@InSharedHouse
class SearchTests {

    private final House house = House.shared();

    @BeforeEach
    void fill() {
        house.bean(SearchIndex.class)
                .put(
                        List.of(
                                document("roi", "vi", "Múa rối nước trở lại", "van-hoa"),
                                document("le", "vi", "Lễ hội <b>múa</b> & rối", "tin-tuc"),
                                document("puppets", "en", "Múa rối: water puppets", "van-hoa")));
    }

    @Test
    void marks_what_was_found_and_offers_ways_to_narrow_and_to_widen() {
        var page = house.get("/vi/search?q=mua+roi").body();

        assertThat(page)
                .contains("2 kết quả", "<mark>", "href=\"/vi/van-hoa/roi\"")
                .contains("href=\"/vi/search?q=mua%20roi&amp;section=van-hoa\"")
                .contains("href=\"/en/search?q=mua%20roi\"")
                .contains("value=\"mua roi\"")
                .doesNotContain("<b>múa");
        assertThat(house.get("/vi/search?q=mua+roi&section=van-hoa").body())
                .contains("1 kết quả")
                .doesNotContain("href=\"/vi/van-hoa/le\"");
    }

    @Test
    void explains_an_empty_result_and_escapes_what_was_typed() {
        var page = house.get("/vi/search?q=%22%3E%3Cqzxwvjq").body();

        assertThat(page).contains("Không tìm thấy kết quả nào").doesNotContain("<qzxwvjq");
    }

    @Test
    void offers_the_nearest_words_that_find_something() {
        var page = house.get("/vi/search?q=muaa+roi").body();

        assertThat(page)
                .contains("Có phải bạn muốn tìm:")
                .contains("href=\"/vi/search?q=m%C3%BAa%20r%E1%BB%91i\">múa rối</a>");
        assertThat(house.get("/vi/search?q=mua+roi").body())
                .doesNotContain("Có phải bạn muốn tìm:");
        var answer = house.get("/api/v1/search?q=muaa%20roi&lang=vi").body();
        assertThat(JsonMapper.builder().build().readTree(answer).get("nearest").asString())
                .isEqualTo("múa rối");
    }

    @Test
    void leads_to_a_place_by_its_present_or_former_name() {
        assertThat(house.get("/en/search?q=quang+ninh").body())
                .contains("href=\"/en/place/quang-ninh\">Quang Ninh</a>");
        assertThat(house.get("/vi/search?q=qu%E1%BA%A3ng+nam").body())
                .contains("href=\"/vi/place/da-nang\">Đà Nẵng</a>");
    }

    @Test
    void leads_to_a_place_also_beside_what_is_written_about_it() {
        house.bean(SearchIndex.class)
                .put(List.of(document("hoi-nghi", "vi", "Hội nghị ở Cao Bằng", "tin-tuc")));

        assertThat(house.get("/vi/search?q=cao+b%E1%BA%B1ng").body())
                .contains("1 kết quả", "href=\"/vi/place/cao-bang\">Cao Bằng</a>");
    }

    @Test
    void says_which_word_or_filter_is_to_blame_and_what_each_way_out_would_find() {
        var words = house.get("/vi/search?q=m%C3%BAa+Zanzibar").body();
        var filters = house.get("/vi/search?q=m%C3%BAa+r%E1%BB%91i&year=1999").body();

        assertThat(words)
                .contains("Không bài nào có từ: Zanzibar")
                .contains("Không bài nào có đủ các từ bạn gõ")
                .contains("Bỏ từ “Zanzibar”")
                .contains("href=\"/vi/search?q=m%C3%BAa\"");
        assertThat(filters)
                .contains("Không tìm thấy kết quả nào", "Bỏ năm 1999")
                .contains("href=\"/vi/search?q=m%C3%BAa%20r%E1%BB%91i\"");
    }

    @Test
    void suggests_titles_while_somebody_types() {
        var suggested = house.get("/vi/search/suggest?q=mua+r");
        var program = house.get("/api/v1/search/suggest?q=m%C3%BAa%20r&lang=vi");

        assertThat(suggested.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/json");
        var read = JsonMapper.builder().build();
        var first = read.readTree(suggested.body()).get("suggestions").get(0);
        assertThat(first.get("title").asString()).isEqualTo("Múa rối nước trở lại");
        assertThat(first.get("url").asString()).isEqualTo("/vi/van-hoa/roi");
        assertThat(read.readTree(program.body()).get("suggestions").get(0).get("url").asString())
                .isEqualTo("https://sonhai.example/vi/van-hoa/roi");
        assertThat(house.get("/vi/search/suggest").body()).isEqualTo("{\"suggestions\":[]}");
        assertThat(house.get("/api/v1/search/suggest?lang=xx").statusCode()).isEqualTo(400);
    }

    @Test
    void slows_down_whoever_asks_for_too_many_suggestions() {
        var statuses =
                IntStream.range(0, 26)
                        .mapToObj(number ->
                                house.get(
                                                "/vi/search/suggest?q=a",
                                                "X-Forwarded-For",
                                                "203.0.113.9")
                                        .statusCode())
                        .toList();

        assertThat(statuses).startsWith(200, 200, 200, 200, 200, 200).endsWith(429);
    }

    @Test
    void refuses_what_makes_no_sense() {
        assertThat(house.get("/vi/search?q=a&page=0").statusCode()).isEqualTo(400);
        assertThat(house.get("/vi/search?q=a&kind=donkey").statusCode()).isEqualTo(400);
        assertThat(house.get("/vi/search?q=mua+roi&page=500").statusCode()).isEqualTo(404);
        assertThat(house.get("/api/v1/articles").body()).contains("lang is missing");
    }

    @Test
    void answers_programs_from_anywhere() {
        var answer =
                house.get(
                        "/api/v1/search?q=mua%20roi&lang=vi&size=1", "Origin", "https://a.example");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        var read = JsonMapper.builder().build().readTree(answer.body());
        assertThat(read.get("total").asInt()).isEqualTo(2);
        assertThat(read.get("items").size()).isEqualTo(1);
        var item = read.get("items").get(0);
        assertThat(item.propertyNames())
                .containsExactly(
                        "id",
                        "externalId",
                        "kind",
                        "lang",
                        "title",
                        "url",
                        "snippet",
                        "publishedAt");
        assertThat(item.get("id").asString()).isEqualTo("roi");
        assertThat(item.get("kind").asString()).isEqualTo("article");
        assertThat(item.get("url").asString()).isEqualTo("https://sonhai.example/vi/van-hoa/roi");
        assertThat(item.get("snippet").asString()).contains("<mark>");
        assertThat(item.get("publishedAt").asString()).isEqualTo("2026-11-20T02:00:00Z");
        assertThat(read.get("facets").get("section").get("van-hoa").asInt()).isEqualTo(1);
        assertThat(read.get("facets").get("lang").get("en").asInt()).isEqualTo(1);
    }

    @Test
    void tells_programs_what_was_wrong() {
        for (var wrong :
                new String[] {
                    "lang=xx",
                    "kind=donkey",
                    "page=0",
                    "page=a",
                    "size=51",
                    "size=0",
                    "q=%FF",
                    "q=" + "a".repeat(201)
                }) {
            var answer = house.get("/api/v1/search?" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"detail\":\"").contains("\"reference\":\"");
        }
    }

    @Test
    void describes_itself_to_programs() {
        assertThat(house.get("/api/v1/openapi.json").body())
                .contains("\"/api/v1/search\"", "\"externalId\"", "\"snippet\"");
    }

    @Test
    void slows_down_whoever_searches_for_everybody_else() {
        for (var i = 0; i < 5; i++) {
            assertThat(house.get("/vi/search?q=a", "X-Forwarded-For", "203.0.113.7").statusCode())
                    .isEqualTo(200);
        }
        var refused = house.get("/vi/search?q=a", "X-Forwarded-For", "203.0.113.7");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Quá nhiều yêu cầu");
        var program = house.get("/api/v1/search?q=a", "X-Forwarded-For", "203.0.113.7");
        assertThat(program.statusCode()).isEqualTo(429);
        assertThat(program.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(house.get("/vi/search?q=a", "X-Forwarded-For", "203.0.113.8").statusCode())
                .isEqualTo(200);
    }

    private static SearchDocument document(
            String id, String language, String title, String section) {
        return new SearchDocument(
                id,
                null,
                SearchKind.ARTICLE,
                new LanguageTag(language),
                title,
                title + ". Mỗi tối thứ bảy bên hồ trung tâm.",
                section,
                "/" + language + "/van-hoa/" + id,
                Instant.parse("2026-11-20T02:00:00Z"));
    }
}
