package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.standalone.RunningSystem;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

/// A contest officer sets a contest up from a template, previews it, publishes it and mends it; the
/// public reads it in three languages.
@Journey
class ContestSetupJourneyTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Browsers browsers;
    private final RunningSystem system;

    ContestSetupJourneyTests(Browsers browsers, RunningSystem system) {
        this.browsers = browsers;
        this.system = system;
    }

    @Test
    void from_a_template_to_a_contest_that_is_open_in_three_languages() {
        var officer = Officers.signedIn(browsers, system, "ngan");
        officer.click(".side a[href='/contests']");
        officer.click(".bar__steps .button--primary");
        officer.check("input[value='template:beautiful-homeland']");
        officer.fill("#province", "Sơn Hải");
        officer.fill("#secretariat", "cuocthi@sonhai.example");
        officer.fill("#id", "hanh-trinh-lap-cuoc-thi");
        officer.click(".bar__steps .button--primary");
        assertThat(officer.locator("h1")).containsText("Sơn Hải tươi đẹp");

        officer.fill(field("name.vi"), "Cuộc thi ảnh Biển của tôi");
        officer.fill(field("name.en"), "");
        var now = LocalDateTime.now(VIETNAM).withSecond(0).withNano(0);
        officer.fill(field("period.opens"), now.minusMinutes(5).toString());
        officer.fill(field("period.closes"), now.plusDays(30).withHour(0).withMinute(0).toString());
        officer.fill("#eraseOn", now.toLocalDate().plusYears(1).toString());
        save(officer);

        officer.click(".tab >> nth=0");
        assertThat(officer.locator(".issues li")).hasCount(1);
        officer.click(".issues a");
        assertThat(officer.locator(field("name.en"))).isVisible();
        officer.fill(field("name.en"), "Photo contest My Sea");
        save(officer);

        officer.click(".tab >> nth=0");
        assertThat(officer.locator(".good")).isVisible();
        var preview = officer.locator(".previews a[href*='/en/']").getAttribute("href");
        var reader = browsers.browser().newContext().newPage();
        reader.navigate(system.portal(path(preview)).toString());
        assertThat(reader.locator("h1")).hasText("Photo contest My Sea");
        assertThat(reader.locator(".notice--warning")).containsText("Preview");
        reader.navigate(system.portal("/en/contests/hanh-trinh-lap-cuoc-thi").toString());
        assertThat(reader.locator("h1")).not().hasText("Photo contest My Sea");

        officer.click("button[form=publish]");
        assertThat(officer.locator(".toast")).containsText("Đã công bố thể lệ số 1.");
        var expected =
                Map.of(
                        "vi", "Đang nhận bài",
                        "en", "Open for entries",
                        "km", "កំពុងទទួលស្នាដៃ");
        expected.forEach((language, phase) -> {
            reader.navigate(
                    system.portal("/" + language + "/contests/hanh-trinh-lap-cuoc-thi").toString());
            assertThat(reader.locator(".period__phase")).hasText(phase);
            assertThat(reader.locator(".ruling .rules li").first()).isVisible();
        });
        reader.navigate(system.portal("/vi").toString());
        reader.click(".menu a[href='/vi/contests'] >> visible=true");
        reader.click(".call--OPEN a:has-text('Biển của tôi')");
        assertThat(reader.locator(".ruling .rules")).containsText("cạnh dài ít nhất 2.000");

        mend(officer);
        reader.waitForCondition(() -> {
            reader.reload();
            return reader.locator("#rules li").count() == 2;
        });
        assertThat(reader.locator(".ruling .rules")).containsText("cạnh dài ít nhất 3.000");
        reader.click("#rules a[href$='/rules/1']");
        assertThat(reader.locator(".notice--warning")).containsText("không còn hiệu lực");
        assertThat(reader.locator(".ruling .rules")).containsText("cạnh dài ít nhất 2.000");
    }

    private static void mend(Page officer) {
        officer.click(".tab[href$='/setup/categories']");
        officer.fill(field("categories.0.files.leastLongSide"), "ba nghìn");
        officer.click("button[form=rules]");
        assertThat(officer.locator("[role=alert]")).containsText("Hãy ghi một số nguyên");
        assertThat(officer.locator(field("categories.0.files.leastLongSide"))).hasValue("ba nghìn");
        officer.fill(field("categories.0.files.leastLongSide"), "3000");
        save(officer);
        officer.click(".tab >> nth=0");
        assertThat(officer.locator(".changes dt")).hasCount(1);
        officer.fill("#note", "Yêu cầu ảnh lớn hơn");
        officer.click("button[form=publish]");
        assertThat(officer.locator(".toast")).containsText("Đã công bố thể lệ số 2.");
    }

    private static void save(Page officer) {
        officer.click("button[form=rules]");
        assertThat(officer.locator(".toast")).containsText("Đã lưu.");
    }

    private static String field(String path) {
        return "[id='" + path + "']";
    }

    private static String path(String address) {
        assertThat(address).contains("/contests/preview/");
        return address.substring(address.indexOf('/', "https://".length()));
    }
}
