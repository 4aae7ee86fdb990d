package vn.tinhhoa.portal.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.portal.House;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/// A portal with something of every kind, as readers see it.
class LayoutTests {

    private static final House HOUSE = House.open();
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static String event = "";
    private static String over = "";
    private static String expired = "";

    @BeforeAll
    static void publish() {
        var desk = HOUSE.desk();
        event =
                desk.publish(
                                ArticleKind.EVENT,
                                "su-kien",
                                "Hội chợ gốm",
                                "begins=" + TODAY.plusDays(3),
                                "ends=" + TODAY.plusDays(5),
                                "venue=Chợ Bến Gốm",
                                "position=14.75, 110.09")
                        .address();
        desk.publish(
                ArticleKind.EVENT,
                "su-kien",
                "Đêm rối nước",
                "begins=" + TODAY.plusDays(1),
                "begins-at=19:30",
                "ends-at=21:00");
        over =
                desk.publish(
                                ArticleKind.EVENT,
                                "su-kien",
                                "Lễ cầu ngư",
                                "begins=" + TODAY.minusDays(40))
                        .address();
        desk.publish(
                ArticleKind.PROJECT,
                "du-an",
                "Điện gió",
                "sector=energy",
                "stage=calling",
                "site=Mũi Bắc",
                "hectares=1200",
                "billion-dong=9800",
                "million-dollars=385.5",
                "contact=Trung tâm Xúc tiến");
        desk.publish(
                ArticleKind.PROJECT,
                "du-an",
                "Nhà máy cà phê",
                "sector=agriculture",
                "stage=running",
                "site=Trà Lam",
                "hectares=6.5",
                "billion-dong=95",
                "contact=Sở Công Thương");
        desk.publish(
                ArticleKind.SPOT, "diem-den", "Bãi Sò", "sort=beach", "position=14.62, 110.25");
        desk.publish(
                ArticleKind.SPOT,
                "diem-den",
                "Ruộng bậc thang",
                "sort=nature",
                "position=14.79, 109.92");
        desk.publish(ArticleKind.PRESS_RELEASE, "bao-chi", "Mở mùa du lịch");
        desk.publish(ArticleKind.BOOKLET, "bao-chi", "Sách ảnh", "form=brochure", "year=2026");
        desk.publish(
                ArticleKind.CLARIFICATION,
                "bao-chi",
                "Làm rõ giá vé",
                "claimed-by=Một trang du lịch",
                "claimed-on=2026-11-02");
        desk.publish(
                ArticleKind.OFFICIAL_DOCUMENT,
                "van-ban",
                "Kế hoạch xúc tiến",
                "number=861/KH-UBND",
                "type=plan",
                "issuer=Ủy ban nhân dân tỉnh",
                "issued=2026-05-20");
        expired =
                desk.publish(
                                ArticleKind.OFFICIAL_DOCUMENT,
                                "van-ban",
                                "Chỉ thị an toàn",
                                "number=07/CT-UBND",
                                "type=directive",
                                "issuer=Ủy ban nhân dân tỉnh",
                                "issued=2025-01-02",
                                "expired=2026-01-01")
                        .address();
        desk.publish(
                ArticleKind.OFFICIAL_DOCUMENT,
                "van-ban",
                "Nghị quyết du lịch",
                "number=15/2026/NQ-HĐND",
                "type=resolution",
                "issuer=Hội đồng nhân dân tỉnh",
                "issued=" + TODAY.minusDays(1),
                "effective=" + TODAY.plusDays(30));
        desk.publish(
                ArticleKind.PROFILE,
                "ho-so",
                "Tỉnh Sơn Hải",
                "year=2025",
                "people=1240000",
                "growth-percent=8.7");
        desk.publish(ArticleKind.PAGE, "gioi-thieu", "Tuyên bố trợ năng");
        desk.publish(ArticleKind.NEWS, "tin-tuc", "Tin trong ngày");
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private static Document page(String path) {
        var answer = HOUSE.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void shows_the_next_event_first_and_what_is_over_last() {
        var page = page("/vi/su-kien");

        assertThat(page.select("[aria-labelledby=coming] .event__title").eachText())
                .containsExactly("Đêm rối nước", "Hội chợ gốm");
        assertThat(page.select("[aria-labelledby=past] .event__title").eachText())
                .containsExactly("Lễ cầu ngư");
        assertThat(page.select("[aria-labelledby=past] .standing").text()).isEqualTo("Đã kết thúc");
    }

    @Test
    void lays_a_month_out_as_a_table_that_leads_to_its_events() {
        var day = TODAY.plusDays(1);
        var page = page("/vi/su-kien?month=" + YearMonth.from(day));
        var table = page.selectFirst("table.month");

        assertThat(table).isNotNull();
        assertThat(table.select("th[scope=col]")).hasSize(7);
        assertThat(table.select("td > *").eachText())
                .filteredOn(text -> !text.isEmpty())
                .hasSize(YearMonth.from(day).lengthOfMonth());
        assertThat(table.select("td a").eachAttr("href"))
                .contains("/vi/su-kien?month=" + YearMonth.from(day) + "#d" + day);
        assertThat(page.select("#d" + day)).isNotEmpty();
    }

    @Test
    void says_what_may_be_asked_of_an_address_instead() {
        var page = HOUSE.post("/vi", "a=b");
        var program = HOUSE.post("/api/v1/articles", "a=b");

        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.headers().firstValue("Allow").orElseThrow()).contains("GET");
        assertThat(page.body()).contains("<h1");
        assertThat(program.statusCode()).isEqualTo(405);
        assertThat(program.body()).contains("\"status\":405");
    }

    @Test
    void says_in_the_readers_language_that_an_address_cannot_be_read() {
        for (var path : new String[] {"/vi/%FF", "/vi/search?q=" + "a".repeat(9000)}) {
            var answer = HOUSE.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("<html lang=\"vi\">", "Yêu cầu không hợp lệ");
        }
        var french = HOUSE.get("/fr/%FF");
        assertThat(french.body()).contains("<html lang=\"fr\">");
        assertThat(french.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("font-src 'self'");
    }

    @Test
    void programs_that_want_another_form_are_told_so() {
        for (var path : new String[] {"/api/v1/articles?lang=vi", "/api/v1/datasets"}) {
            var answer = HOUSE.get(path, "Accept", "application/xml");

            assertThat(answer.statusCode()).as(path).isEqualTo(406);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi/su-kien?month=9999-99",
                "/vi/su-kien?month=2026-1",
                "/vi/su-kien?month=+10000-01",
                "/vi/su-kien?page=-1",
                "/vi/su-kien?page=0x1",
                "/vi/su-kien?page=%FF",
                "/vi/search?q=%FF",
                "/vi/du-an?sector=gold",
                "/vi/du-an?stage=%00",
                "/vi/du-an?capital=1-2",
                "/vi/diem-den?box=1,2,3",
                "/vi/diem-den?sort=%3Cscript%3E",
                "/vi/van-ban?year=20x6",
                "/vi/van-ban?type=' or 1",
                "/vi/bao-chi?group=news",
                "/vi/gioi-thieu?page=99999999999"
            })
    void refuses_what_makes_no_sense(String path) {
        var answer = HOUSE.get(path.replace(" ", "%20"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi/su-kien?month=2222-02",
                "/vi/su-kien?page=9",
                "/vi/du-an?page=9",
                "/vi/tin-tuc/calendar.ics",
                "/vi/su-kien/khong-co.ics"
            })
    void says_that_there_is_no_such_page(String path) {
        assertThat(HOUSE.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void narrows_projects_down_and_keeps_nothing_of_another_question() {
        assertThat(page("/vi/du-an").select(".project__title").eachText())
                .containsExactly("Điện gió", "Nhà máy cà phê");
        assertThat(page("/vi/du-an?sector=agriculture").select(".project__title").eachText())
                .containsExactly("Nhà máy cà phê");
        assertThat(page("/vi/du-an?capital=2000&scale=100").select(".project__title").eachText())
                .containsExactly("Điện gió");
        var none = page("/vi/du-an?sector=health&stage=&capital=");
        assertThat(none.select(".empty").text()).contains("Chưa có dự án nào như vậy");
        assertThat(none.select(".empty a").eachAttr("href")).containsExactly("/vi/du-an");
    }

    @Test
    void writes_money_and_areas_as_the_language_does() {
        assertThat(page("/vi/du-an?sector=energy").select(".known").text())
                .contains("9.800 tỷ đồng", "385,5 triệu USD", "1.200 ha");
        assertThat(page("/en/projects?sector=energy").select(".known").text())
                .contains("VND 9,800 billion", "USD 385.5 million", "1,200 ha");
        assertThat(page("/zh/projects?sector=energy").select(".known").text())
                .contains("98,000亿越南盾", "38,550万美元");
    }

    @Test
    void shows_places_on_a_map_and_by_sort() {
        var page = page("/vi/diem-den");
        assertThat(page.select(".map__spot").eachAttr("aria-label"))
                .containsExactlyInAnyOrder("Bãi Sò", "Ruộng bậc thang");
        assertThat(page("/vi/diem-den?sort=beach").select(".card__title").eachText())
                .containsExactly("Bãi Sò");
        assertThat(page("/vi/diem-den?box=14.6,110.2,14.7,110.3").select(".card__title").eachText())
                .containsExactly("Bãi Sò");
    }

    @Test
    void groups_what_is_for_the_press_and_says_who_claimed_what() {
        var page = page("/vi/bao-chi");
        assertThat(page.select(".press h2").eachText())
                .containsExactly(
                        "Thông cáo báo chí",
                        "Thông tin giải thích, làm rõ",
                        "Ấn phẩm, bộ tài liệu");
        assertThat(page.select(".piece--clarification").text())
                .contains("Một trang du lịch", "02/11/2026", "Trả lời chính thức:");
        assertThat(page("/vi/bao-chi?group=booklet").select(".piece__title").eachText())
                .containsExactly("Sách ảnh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "861/KH-UBND",
                "861 kh ubnd",
                "0861/khubnd",
                "861",
                "861/KH",
                "861kh",
                "861/k"
            })
    void finds_a_document_however_its_number_is_written(String number) {
        var page = page("/vi/van-ban?number=" + number.replace(" ", "+").replace("/", "%2F"));

        assertThat(page.select(".paper__number").eachText()).containsExactly("861/KH-UBND");
    }

    @Test
    void finds_nothing_by_a_number_of_strokes_alone() {
        assertThat(page("/vi/van-ban").select(".paper")).isNotEmpty();
        assertThat(page("/vi/van-ban?number=%2F-").select(".paper")).isEmpty();
    }

    @Test
    void says_whether_a_document_is_in_force() {
        assertThat(page("/vi/van-ban").select(".paper .standing").eachText())
                .containsExactlyInAnyOrder("Còn hiệu lực", "Chưa có hiệu lực", "Hết hiệu lực");
        assertThat(page("/vi/van-ban?type=plan&year=2026").select(".paper")).hasSize(1);
        assertThat(page("/vi/van-ban?number=999/KH-UBND").select(".wider a").eachAttr("href"))
                .containsExactly("/vi/search?q=999%2FKH-UBND");
        assertThat(page(expired).select(".trail a").eachText())
                .containsExactly("Trang chủ", "Đối ngoại", "Văn bản");
        assertThat(page(expired).select(".notice--standing").text())
                .isEqualTo("Văn bản này đã hết hiệu lực.");
    }

    @Test
    void shows_the_province_in_figures_of_a_year() {
        assertThat(page("/vi/ho-so").select(".figures").text())
                .contains("1.240.000", "8,7%", "Số liệu năm 2025");
        assertThat(page("/fr/profile").select(".figures").text().replace('\u202f', ' '))
                .contains("1 240 000", "8,7 %");
        assertThat(page("/vi").select(".panel .figures").text()).contains("1.240.000");
    }

    @Test
    void an_article_says_its_facts_and_offers_its_time_and_place() {
        var page = page(event);
        assertThat(page.select(".about").text())
                .contains("Thời gian", "Chợ Bến Gốm", "Thêm vào lịch của bạn");
        assertThat(page.select(".about a").eachAttr("href")).contains(event + ".ics");
        assertThat(page.select(".map__spot--current").attr("aria-label")).isEqualTo("Hội chợ gốm");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"NewsArticle\"", "\"Event\"", "\"GeoCoordinates\"");
        assertThat(page(over).select(".notice--standing").text())
                .isEqualTo("Sự kiện này đã kết thúc.");
    }

    @Test
    void the_menu_has_two_levels_and_leaves_standing_pages_to_the_foot() {
        var page = page("/vi/su-kien");
        var tourism =
                page.select(".masthead nav.menu .menu__item").stream()
                        .filter(item -> item.text().startsWith("Du lịch"))
                        .findFirst()
                        .orElseThrow();
        assertThat(tourism.select("details .menu__under a").eachAttr("href"))
                .containsExactly("/vi/diem-den", "/vi/su-kien");
        assertThat(tourism.select("[aria-current=page]").eachText()).containsExactly("Sự kiện");
        assertThat(tourism.select("a").attr("aria-current")).isEqualTo("true");
        assertThat(page.select(".masthead a").eachAttr("href"))
                .doesNotContain("/vi/gioi-thieu", "/vi/van-hoa");
        assertThat(page.select(".footer a").eachText()).contains("Tuyên bố trợ năng");
    }

    @Test
    void the_site_map_leads_everywhere() {
        var page = page("/vi/site-map");
        assertThat(page.select(".index a").eachAttr("href"))
                .contains("/vi/du-lich", "/vi/su-kien", "/vi/van-ban", "/vi/search");
        assertThat(page.select(".index a").eachText()).contains("Tuyên bố trợ năng");
    }

    @Test
    void the_first_page_calls_only_news_and_words_to_the_press_new() {
        var page = page("/vi");
        assertThat(page.select("[aria-labelledby=latest] a").eachText())
                .contains("Tin trong ngày", "Mở mùa du lịch", "Làm rõ giá vé")
                .doesNotContain("Kế hoạch xúc tiến", "Tuyên bố trợ năng", "Hội chợ gốm", "Bãi Sò");
        assertThat(page.select("[aria-labelledby=events] .event__title").eachText())
                .containsExactly("Đêm rối nước", "Hội chợ gốm");
        assertThat(page.select("[aria-labelledby=projects] .project__title").eachText())
                .first()
                .isEqualTo("Điện gió");
        assertThat(page.select("[aria-labelledby=spots] .card__title")).hasSize(2);
    }

    @Test
    void who_reads_another_language_is_shown_what_there_is_with_its_own_language_said() {
        var page = page("/lo/events");
        assertThat(page.select(".event__title a"))
                .isNotEmpty()
                .extracting((Element link) -> link.attr("lang"))
                .containsOnly("vi");
    }
}
