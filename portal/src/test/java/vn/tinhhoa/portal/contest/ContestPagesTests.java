package vn.tinhhoa.portal.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhhoa.content.contest.ContestPreviews;
import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.InSharedHouse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

@InSharedHouse
class ContestPagesTests {

    private static final int YEAR = LocalDate.now().getYear() + 1;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final House house = House.shared();

    private Document page(String path) {
        var answer = house.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Test
    void a_draft_is_seen_by_nobody() {
        new ContestByTemplate(house, "chua-cong-bo", "happiness").draft();

        assertThat(house.get("/vi/contests/chua-cong-bo").statusCode()).isEqualTo(404);
        assertThat(house.get("/api/v1/contests/chua-cong-bo").statusCode()).isEqualTo(404);
        assertThat(house.get("/vi/contests").body()).doesNotContain("chua-cong-bo");
        assertThat(house.get("/vi/contests/KHONG!").statusCode()).isEqualTo(404);
    }

    @Test
    void rules_are_said_in_words_made_from_the_data() {
        new ContestByTemplate(house, "noi-ro", "province-tourism").publish();
        var page = page("/en/contests/noi-ro");

        assertThat(page.select(".ruling .rules li").eachText())
                .containsExactly(
                        "At most 10 entries by each person; withdrawing one makes room for another",
                        "JPEG, at least 3,000 px on the shorter side, 3 MB or more each",
                        "No scans and no screenshots",
                        "No pictures made by artificial intelligence or put together from several",
                        "Finalists send the file as the camera wrote it",
                        "Title: required, at most 20 words",
                        "Caption: required, at most 50 words",
                        "Taken from 1 January " + (YEAR - 2) + " on",
                        "Taken in: Sơn Hải",
                        "Not published and not awarded elsewhere before");
        assertThat(page.select("h1").text()).isEqualTo("Sơn Hải tourism photo contest " + YEAR);
        assertThat(page.select(".period__phase").text()).isEqualTo("Opening soon");
        assertThat(page.select("a[href$=/enter]")).isEmpty();
        assertThat(page.select(".ladder__name").eachText()).first().isEqualTo("First prize");
        assertThat(page.select(".dates time").last().text())
                .isEqualTo("31 August " + YEAR + ", 17:00");
        var vietnamese = page("/vi/contests/noi-ro");
        assertThat(vietnamese.select(".ruling .rules li").eachText())
                .contains("JPEG, cạnh ngắn ít nhất 3.000 điểm ảnh, mỗi tệp từ 3 MB trở lên");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "zh", "ja", "ko", "fr", "lo", "km"})
    void every_template_reads_in_every_language_of_the_interface(String language) {
        for (var template :
                new String[] {
                    "happiness",
                    "province-tourism",
                    "newspaper",
                    "living-in-viet-nam",
                    "beautiful-homeland"
                }) {
            new ContestByTemplate(house, "mau-" + template, template).publish();
            var page = page("/" + language + "/contests/mau-" + template);

            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select(".ruling .rules li")).hasSizeGreaterThan(4);
            assertThat(page.text()).doesNotContain("??", "{0}", "{1}", "{province}");
            assertThat(page.select("h1").attr("lang"))
                    .isEqualTo(language.equals("vi") ? "vi" : "en");
            var foreign = !language.equals("vi") && !language.equals("en");
            assertThat(page.select("main > .notice").isEmpty()).isEqualTo(!foreign);
        }
    }

    @Test
    void what_closes_with_a_day_closes_at_24_o_clock_of_that_day() {
        new ContestByTemplate(house, "het-ngay", "beautiful-homeland").publish();

        assertThat(page("/vi/contests/het-ngay").select(".dates time").last().text())
                .isEqualTo("24:00, 31/08/" + YEAR);
        assertThat(page("/vi/contests/het-ngay").select(".dates time").last().attr("datetime"))
                .isEqualTo(YEAR + "-09-01T00:00:00+07:00");
    }

    @Test
    void kept_pages_change_when_a_contest_opens_and_when_it_closes() {
        var now = Instant.now();
        new ContestByTemplate(house, "dung-gio", "newspaper")
                .open(now.plusSeconds(3), now.plusSeconds(9))
                .publish();
        assertThat(page("/vi/contests/dung-gio").select(".period__phase").text())
                .isEqualTo("Sắp mở");

        await(() -> phase("dung-gio").equals("Đang nhận bài"));
        assertThat(page("/vi").select(".panel--contest a").attr("href"))
                .startsWith("/vi/contests/");
        assertThat(page("/vi/contests").select(".call--OPEN a").eachAttr("href"))
                .contains("/vi/contests/dung-gio");
        await(() -> phase("dung-gio").equals("Đã hết hạn nhận bài"));
        assertThat(page("/vi").select(".panel--contest a[href='/vi/contests/dung-gio']")).isEmpty();
    }

    private String phase(String id) {
        return page("/vi/contests/" + id).select(".period__phase").text();
    }

    @Test
    void former_rules_stay_readable_and_say_that_they_are_former() {
        var contest = new ContestByTemplate(house, "hai-ban", "happiness").publish();
        contest.with("organiser", "Hội Nhiếp ảnh").publish();
        await(() -> page("/vi/contests/hai-ban").text().contains("Hội Nhiếp ảnh"));

        var now = page("/vi/contests/hai-ban");
        assertThat(now.select("#rules li")).hasSize(2);
        assertThat(now.select("#rules li").first().text())
                .contains("Thể lệ số 2", "đang có hiệu lực", "Sửa thể lệ");
        var first = page("/vi/contests/hai-ban/rules/1");
        assertThat(first.select(".notice--warning").text()).contains("không còn hiệu lực");
        assertThat(first.text()).contains("Sở Du lịch").doesNotContain("Hội Nhiếp ảnh");
        assertThat(first.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(house.get("/vi/contests/hai-ban/rules/3").statusCode()).isEqualTo(404);
        assertThat(house.get("/vi/contests/hai-ban/rules/0").statusCode()).isEqualTo(404);
    }

    @Test
    void a_preview_shows_a_draft_to_whoever_has_the_address_and_is_kept_nowhere() {
        var contest = new ContestByTemplate(house, "xem-thu", "happiness").draft().contest();
        var token = house.bean(ContestPreviews.class).of(contest).token();

        var answer = house.get("/ko/contests/preview/" + token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".notice--warning").text()).contains("미리 보기");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(house.get("/ko/contests/preview/" + "0".repeat(32)).statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_called_off_says_so() {
        var contest = new ContestByTemplate(house, "da-huy", "happiness").publish();
        contest.callOff();

        await(() -> phase("da-huy").equals("Đã hủy"));
        assertThat(page("/vi/contests/da-huy").select(".notice--warning").text())
                .isEqualTo("Cuộc thi này đã bị hủy.");
        await(() -> page("/vi").select(".menu a").eachText().contains("Cuộc thi"));
        assertThat(house.get("/sitemap-vi.xml").body())
                .contains("https://sonhai.example/vi/contests/da-huy");
    }
}
