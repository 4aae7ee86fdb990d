package vn.tinhhoa.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.article.ArticleId;

import java.time.Duration;
import java.util.List;

@InSharedHouse
class ViewsTests {

    private static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36";

    private final House house = House.shared();

    @Test
    void counts_an_article_and_the_site() throws Exception {
        var article = new Desk(house).publish("Bài được đếm lượt xem").article();
        var before = view(article.value(), false, BROWSER);

        var after = view(article.value(), false, BROWSER);

        for (var period : List.of("site", "article")) {
            for (var name : List.of("today", "month", "year", "all")) {
                assertThat(after.path(period).path(name).asLong())
                        .as(period + " " + name)
                        .isEqualTo(before.path(period).path(name).asLong() + 1);
            }
        }
    }

    @Test
    void does_not_count_robots_or_pages_that_are_only_still_open() throws Exception {
        var article = new Desk(house).publish("Bài mà máy đọc").article().value();
        for (var robot :
                List.of(
                        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                        "curl/8.5.0",
                        "python-requests/2.32",
                        "Mozilla/5.0 HeadlessChrome/140.0")) {
            assertThat(view(article, false, robot).path("article").path("all").asLong()).isZero();
        }

        assertThat(view(article, true, BROWSER).path("article").path("all").asLong()).isZero();
    }

    @Test
    void knows_only_published_articles() throws Exception {
        assertThat(view(ArticleId.random().value(), false, BROWSER).path("article").isNull())
                .isTrue();
        assertThat(view("../vi", false, BROWSER).path("article").isNull()).isTrue();
    }

    @Test
    void another_site_cannot_count() throws Exception {
        var foreign = house.post("/views", "article=", "Sec-Fetch-Site", "cross-site");

        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @Test
    void the_counts_have_a_page_with_what_is_read_most() throws Exception {
        var article = new Desk(house).publish("Bài đọc nhiều nhất tháng");
        for (int reader = 0; reader < 3; reader++) {
            view(article.article().value(), false, BROWSER);
        }

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(house.get("/vi/statistics").body())
                                .contains("Đọc nhiều trong tháng", article.title(), "3 lượt xem"));
    }

    private JsonNode view(String article, boolean again, String browser) throws Exception {
        var answer =
                house.post(
                        "/views",
                        "article=" + article + "&reader=1234567890&again=" + again,
                        "User-Agent",
                        browser);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return JsonMapper.shared().readTree(answer.body());
    }
}
