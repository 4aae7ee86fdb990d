package vn.tinhhoa.portal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.InSharedHouse;

import java.io.StringReader;
import java.time.Instant;

@InSharedHouse
class FeedTests {

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open("tinhhoa.portal.security-contact=mailto:antoan@sonhai.example");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void the_newest_of_a_language_is_a_feed() throws FeedException {
        var live = house.desk().publish("Tin & bài <mới> trong nguồn tin");

        var answer = house.get("/vi/feed.atom");
        var feed = new SyndFeedInput().build(new StringReader(answer.body()));

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/atom+xml");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries().stream().map(SyndEntry::getLink))
                .contains("https://sonhai.example" + live.address());
        assertThat(feed.getEntries().stream().map(SyndEntry::getTitle))
                .contains("Tin & bài <mới> trong nguồn tin");
        assertThat(answer.body()).contains("xml:lang=\"vi\"", "term=\"tin-tuc\"");
    }

    @Test
    void a_section_has_a_feed_of_its_own() throws FeedException {
        house.desk().publish("Bài của chuyên mục tin tức");

        var feed =
                new SyndFeedInput()
                        .build(new StringReader(house.get("/vi/tin-tuc/feed.atom").body()));

        assertThat(feed.getEntries()).isNotEmpty();
        assertThat(feed.getTitle()).startsWith("Tin tức");
        assertThat(house.get("/vi/khong-co/feed.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void a_kind_has_a_feed_of_its_own() throws FeedException {
        house.desk().publish("Bài không phải sự kiện");
        var event =
                house.desk()
                        .publish(
                                ArticleKind.EVENT,
                                "su-kien",
                                "Hội trăng",
                                "begins=2027-01-20",
                                "venue=Bến Trăng");

        var body = house.get("/vi/feed.atom?kind=event").body();
        var feed = new SyndFeedInput().build(new StringReader(body));

        assertThat(feed.getEntries().stream().map(SyndEntry::getLink))
                .containsExactly("https://sonhai.example" + event.address());
        assertThat(feed.getTitle()).startsWith("Sự kiện");
        assertThat(body).contains("href=\"https://sonhai.example/vi/feed.atom?kind=event\"");
        assertThat(house.get("/vi/feed.atom?kind=khong-co").statusCode()).isEqualTo(404);
        assertThat(house.get("/vi/site-map").body())
                .contains("href=\"/vi/feed.atom?kind=event\"", "href=\"/vi/feed.atom\"");
    }

    @Test
    void what_a_program_has_already_is_not_sent_again() {
        for (var news = 0; news < 8; news++) {
            house.desk().publish("Tin ngắn thứ " + news + " từ vịnh Sơn Hải");
        }
        for (var path :
                new String[] {"/vi/feed.atom", "/sitemap-vi.xml", "/api/v1/articles?lang=vi"}) {
            var tag = house.get(path).headers().firstValue("ETag").orElseThrow();
            var again = house.get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            var shortened = house.get(path, "Accept-Encoding", "gzip");
            assertThat(shortened.headers().firstValue("Content-Encoding"))
                    .as(path)
                    .hasValue("gzip");
        }
    }

    @Test
    void browsers_can_add_the_search() {
        var answer = house.get("/opensearch-ko.xml");

        assertThat(answer.body())
                .contains(
                        "template=\"https://sonhai.example/ko/search?q={searchTerms}\"",
                        "<Language>ko</Language>");
        assertThat(answer.body().replaceAll("(?s).*<ShortName>(.*)</ShortName>.*", "$1"))
                .hasSizeBetween(1, 16);
        assertThat(house.get("/vi").body())
                .contains("href=\"/opensearch-vi.xml\"", "href=\"/vi/feed.atom\"");
    }

    @Test
    void says_whom_to_tell_about_weaknesses_only_where_somebody_was_named() {
        var text = house.get("/.well-known/security.txt").body();
        assertThat(text)
                .contains("Contact: mailto:antoan@sonhai.example\n", "Preferred-Languages: vi");
        var expires = text.replaceAll("(?s).*Expires: (\\S+).*", "$1");
        assertThat(Instant.parse(expires)).isAfter(Instant.now());
        assertThat(House.shared().get("/.well-known/security.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void programs_read_articles_from_any_origin() {
        var live = house.desk().publish("Bài cho chương trình");

        var list = house.get("/api/v1/articles?lang=vi&kind=news&size=1", "Origin", "https://a.b");
        var json = JsonMapper.shared().readTree(list.body());
        var one = house.get("/api/v1/articles/" + live.article() + "?lang=vi").body();

        assertThat(list.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(json.path("items")).hasSize(1);
        assertThat(json.path("next").asString()).contains("page=2", "kind=news");
        var article = JsonMapper.shared().readTree(one);
        assertThat(article.path("title").asString()).isEqualTo("Bài cho chương trình");
        assertThat(article.path("url").asString())
                .isEqualTo("https://sonhai.example" + live.address());
        assertThat(article.path("editions").path("vi").asString()).isNotEmpty();
        assertThat(article.path("html").asString()).contains("<p>");
    }

    @Test
    void a_program_that_asks_nonsense_is_told_so() {
        for (var query : new String[] {"", "?lang=xx", "?lang=vi&page=0", "?lang=vi&kind=bài"}) {
            assertThat(house.get("/api/v1/articles" + query.replace("à", "%C3%A0")).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
        assertThat(house.get("/api/v1/articles/khong-co?lang=vi").statusCode()).isEqualTo(404);
    }
}
