package vn.tinhhoa.portal.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.qr.QrCode;
import vn.tinhhoa.portal.Desk;
import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.InSharedHouse;
import vn.tinhhoa.portal.Landscape;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

@InSharedHouse
class ArticleTests {

    private static final String SITE = "https://sonhai.example";

    private final House house = House.shared();
    private final Desk desk = house.desk();

    @Test
    void shows_who_wrote_it_when_and_from_what() {
        var cover = desk.picture(Landscape.jpeg(1, 1300));
        var article = desk.article("Bến thuyền mới", "du-lich", cover, false);
        var live =
                desk.publish(article, "vi", "Bến thuyền mới", "<p>Theo Quyết định 837/QĐ-TTg.</p>");

        var page = house.get(live.address());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<html lang=\"vi\"",
                        "Bến thuyền mới",
                        "Phòng Thông tin đối ngoại",
                        "Kế hoạch 160/KH-UBND",
                        "09:30, ",
                        "+07:00",
                        "Ảnh:",
                        "Nguyễn Văn An",
                        "alt=\"Núi và biển trong sương sớm\"",
                        "/1280.jpg 1280w",
                        "/1280.webp 1280w",
                        "href=\"/vi/search?q=837%2FQ%C4%90-TTg\"",
                        "href=\"mailto:?subject=B%E1%BA%BFn%20thuy%E1%BB%81n");
        assertThat(page.body()).doesNotContain("1920.jpg");
    }

    @Test
    void can_be_handed_on_without_anybody_watching() {
        var live = desk.publish("Bài để chia sẻ");
        var address = URLEncoder.encode(SITE + live.address(), StandardCharsets.UTF_8);
        var lasting = SITE + "/vi/articles/" + live.article();

        var page = house.get(live.address()).body();

        assertThat(page)
                .contains(
                        "href=\"https://www.facebook.com/sharer/sharer.php?u=" + address + "\"",
                        "href=\"https://x.com/intent/post?url=" + address,
                        "rel=\"nofollow noopener noreferrer\"",
                        "d=\"" + QrCode.light(lasting).path() + "\"");
        assertThat(page).doesNotContainPattern("(src|srcset|action)=\"https?://");
    }

    @Test
    void names_its_languages_reciprocally() {
        var article = desk.article("Ba ngôn ngữ", "tin-tuc", null, false);
        var vi = desk.publish(article, "vi", "Ba ngôn ngữ", "<p>Một.</p>");
        var en = desk.publish(article, "en", "Three languages", "<p>One.</p>");
        var zh = desk.publish(article, "zh", "三种语言", "<p>一。</p>");
        var all =
                new String[] {
                    alternate("vi", vi),
                    alternate("en", en),
                    "hreflang=\"zh\" href=\"" + SITE + "/zh/news/%E4%B8%89",
                    "hreflang=\"x-default\" href=\"" + SITE + en.address() + "\""
                };

        assertThat(house.get(vi.address()).body())
                .contains(all)
                .contains("rel=\"canonical\" href=\"" + SITE + vi.address() + "\"");
        assertThat(house.get(en.address()).body())
                .contains("<dd lang=\"vi\">Kế hoạch 160/KH-UBND</dd>");
        assertThat(house.get(en.address()).body())
                .contains(all)
                .contains("rel=\"canonical\" href=\"" + SITE + en.address() + "\"");
        var chinese = house.get("/zh/news/" + URLEncoder.encode(slug(zh), StandardCharsets.UTF_8));
        assertThat(chinese.statusCode()).isEqualTo(200);
        assertThat(chinese.body()).contains(all);
    }

    @Test
    void switches_to_the_same_article_or_to_its_fallback() {
        var article = desk.article("Chuyển ngữ", "tin-tuc", null, false);
        var vi = desk.publish(article, "vi", "Chuyển ngữ", "<p>Một.</p>");
        var en = desk.publish(article, "en", "Switching", "<p>One.</p>");

        assertThat(house.get(vi.address()).body())
                .contains("href=\"" + en.address() + "\" lang=\"en\"")
                .contains("href=\"/km/articles/" + article + "\" lang=\"km\"");

        var fallback = house.get("/km/articles/" + article);
        assertThat(fallback.statusCode()).isEqualTo(200);
        assertThat(fallback.body())
                .contains("<html lang=\"km\"")
                .contains("class=\"notice\"")
                .contains("<span lang=\"en\">English</span>")
                .contains("<header class=\"story__head\" lang=\"en\">")
                .contains("rel=\"canonical\" href=\"" + SITE + en.address() + "\"");

        var own = house.get("/en/articles/" + article);
        assertThat(own.statusCode()).isEqualTo(302);
        assertThat(own.headers().firstValue("Location").orElseThrow()).endsWith(en.address());
    }

    @Test
    void leads_from_a_former_address_to_the_present_one() {
        var article = desk.article("Tên cũ của bài", "tin-tuc", null, false);
        var before = desk.publish(article, "vi", "Tên cũ của bài", "<p>Một.</p>");
        assertThat(house.get(before.address()).statusCode()).isEqualTo(200);

        var after = desk.rename(before.id(), "Tên mới của bài");

        var moved = house.get(before.address());
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location").orElseThrow()).endsWith(after.address());
        assertThat(house.get(after.address()).statusCode()).isEqualTo(200);
    }

    @Test
    void says_that_a_withdrawn_article_is_gone() {
        var live = desk.publish("Bài sẽ được gỡ");
        assertThat(house.get(live.address()).statusCode()).isEqualTo(200);

        desk.withdraw(live.id());

        var gone = house.get(live.address());
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Bài này đã được gỡ").contains("noindex");
    }

    @Test
    void says_in_the_readers_language_that_there_is_nothing() {
        var none = house.get("/fr/actualites/rien");

        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("<html lang=\"fr\"").contains("Page introuvable");
        assertThat(none.body()).containsPattern("404 · [2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(house.get("/xx/tin-tuc/bai", "Accept-Language", "en").statusCode())
                .isEqualTo(404);
    }

    @Test
    void describes_itself_in_data_that_no_title_can_break_out_of() {
        var hostile = "</script><script>alert(1)</script> & <!-- \"Sơn Hải\"";
        var article = desk.article("Tít", "tin-tuc", null, false);
        var live = desk.publish(article, "vi", hostile, "<p>Một.</p>");

        var page = house.get(live.address()).body();

        assertThat(page).doesNotContain("<script>alert");
        var data =
                Pattern.compile(
                                "<script type=\"application/ld\\+json\">(.*?)</script>",
                                Pattern.DOTALL)
                        .matcher(page);
        assertThat(data.find()).isTrue();
        var read = JsonMapper.builder().build().readTree(data.group(1));
        assertThat(read.get("headline").asString()).isEqualTo(hostile);
        assertThat(read.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(read.get("inLanguage").asString()).isEqualTo("vi");
    }

    @Test
    void fills_each_articles_own_words_into_the_parts_that_all_share() {
        var first = "Trà \"Shan\" <b>& chè</b> 'tuyết' \uE002 $1 {0}";
        var one = desk.publish(first);
        var other = desk.publish("Gạo nếp Núi Kính");

        var onePage = Jsoup.parse(house.get(one.address()).body());
        var otherPage = Jsoup.parse(house.get(other.address()).body());

        assertThat(onePage.select("h1").text()).isEqualTo(one.title());
        assertThat(onePage.select("meta[property=og:title]").attr("content"))
                .isEqualTo(one.title());
        assertThat(otherPage.select("h1").text()).isEqualTo("Gạo nếp Núi Kính");
        assertThat(otherPage.select(".card__title").eachText()).doesNotContain("Gạo nếp Núi Kính");
        assertThat(otherPage.select("input[name=to]").attr("value")).isEqualTo(other.address());
    }

    @Test
    void leads_to_newer_and_older_ones_of_its_section() {
        var newer = publish("Mới hơn nữa");
        var middle = publish("Ở giữa");
        var older = publish("Cũ hơn nữa");

        assertThat(house.get(middle.address()).body())
                .containsPattern(
                        "rel=\"next\"[^>]*href=\""
                                + newer.address()
                                + "\"|href=\""
                                + newer.address()
                                + "\"[^>]*rel=\"next\"")
                .contains("href=\"" + older.address() + "\"");
    }

    private Publication publish(String title) {
        var article = desk.article(title, "van-hoa", null, false);
        return desk.publish(article, "vi", title, "<p>Một.</p>");
    }

    private static String alternate(String language, Publication publication) {
        return "hreflang=\"" + language + "\" href=\"" + SITE + publication.address() + "\"";
    }

    private static String slug(Publication publication) {
        return publication.address().substring(publication.address().lastIndexOf('/') + 1);
    }
}
