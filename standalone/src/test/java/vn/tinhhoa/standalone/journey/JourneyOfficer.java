package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import vn.tinhhoa.standalone.RunningSystem;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// The officer who holds the contest of the journey, at their desk.
record JourneyOfficer(Page page, RunningSystem system) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /// Sets it up from a template, and opens it.
    void setUp() {
        page.navigate(system.admin("/contests/new").toString());
        page.check("input[value='template:living-in-viet-nam']");
        page.fill("#province", "Sơn Hải");
        page.fill("#secretariat", "cuocthi@sonhai.example");
        page.fill("#year", "2026");
        page.fill("#id", ContestJourneyTests.ID);
        page.click(".bar__steps .button--primary");
        page.fill(field("name.vi"), "Sống ở Sơn Hải");
        page.fill(field("name.en"), "Living in Son Hai");
        var now = thisMinute();
        page.fill(field("period.opens"), now.minusMinutes(5).toString());
        page.fill(field("period.closes"), now.plusDays(30).toString());
        page.fill(field("period.graceMinutes"), "0");
        page.fill("#eraseOn", now.toLocalDate().plusYears(1).toString());
        page.click("button[form=rules]");
        assertThat(page.locator(".toast")).containsText("Đã lưu.");
        page.click(".tab[href$='/setup/categories']");
        page.check("[name='categories.0.files.originalFromFinalists']");
        publish("");
    }

    private void publish(String note) {
        page.click("button[form=rules]");
        assertThat(page.locator(".toast")).containsText("Đã lưu.");
        page.click(".tab >> nth=0");
        if (!note.isEmpty()) {
            page.fill("#note", note);
        }
        page.click("button[form=publish]");
        assertThat(page.locator(".toast")).containsText("Đã công bố thể lệ");
    }

    /// Gives an entry back with reasons.
    void refuse(String title) {
        toScreening(2);
        page.locator(".entries li a", new Page.LocatorOptions().setHasText(title)).click();
        page.check("input[name=decision][value=REOPENED]");
        page.locator(".reasons summary").last().click();
        page.locator("input[name=reason] >> visible=true").first().check();
        page.click("#decide button.button--primary");
        assertThat(page.locator(".bar .chip--REOPENED")).isVisible();
    }

    /// Lets the two entries take part.
    void letThrough() {
        toScreening(2);
        page.locator("[data-every]").check();
        page.check("input[name=decision][value=ELIGIBLE]");
        page.click("form.chosen section button.button--primary");
        assertThat(page.locator(".empty")).isVisible();
    }

    private void toScreening(int entries) {
        page.waitForCondition(() -> {
            page.navigate(
                    system.admin(
                                    "/contests/"
                                            + ContestJourneyTests.ID
                                            + "/screening?state=SUBMITTED")
                            .toString());
            return page.locator(".entries > li").count() == entries;
        });
        assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
    }

    /// Moves the close to the minute that has just begun: no more entries from now on.
    void close() {
        page.navigate(
                system.admin("/contests/" + ContestJourneyTests.ID + "/setup/texts").toString());
        page.fill(field("period.closes"), thisMinute().toString());
        publish("Đóng nhận bài sớm");
    }

    private static LocalDateTime thisMinute() {
        return LocalDateTime.now(VIETNAM).withSecond(0).withNano(0);
    }

    /// Makes a round, and opens it to the jurors.
    ///
    /// @param jurors their logins
    void open(String round, List<String> jurors) {
        var address = "/contests/" + ContestJourneyTests.ID + "/rounds/" + round;
        page.navigate(system.admin("/rounds").toString());
        page.locator("form[action='" + address + "/make'] button").click();
        for (var login : jurors) {
            page.selectOption("#person", new SelectOption().setLabel("Giám khảo " + login));
            page.locator("form[action='" + address + "/appoint'] button").click();
            assertThat(page.locator(".articles")).containsText("Giám khảo " + login);
        }
        page.locator("form[action='" + address + "/chair'] button").first().click();
        page.fill("#source", "Xổ số kiến thiết tối 20/11");
        page.locator("form[action='" + address + "/settings'] button").click();
        page.locator(".bar__steps .button--primary").click();
        assertThat(page.locator(".chip--round-ACTIVE")).isVisible();
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("progress").count() >= 3;
        });
    }

    /// Closes a round, and decides it when it has been counted.
    void decide(String round) {
        page.navigate(
                system.admin("/contests/" + ContestJourneyTests.ID + "/rounds/" + round)
                        .toString());
        page.locator("#close button").click();
        assertThat(page.locator("#close")).hasCount(0);
        var decide = page.locator("form[action$='/decide'] button");
        page.waitForCondition(() -> {
            page.reload();
            return decide.count() == 1 && decide.isEnabled();
        });
        Screenshots.keep(page, "round-" + round);
        decide.click();
        assertThat(decide).hasCount(0);
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".chip--round-FINALIZED").isVisible()
                    && page.locator(".notice--calm").count() == 0;
        });
    }

    /// Gives the prizes, and waits for the certificates.
    void announce() {
        var awards = system.admin("/contests/" + ContestJourneyTests.ID + "/awards").toString();
        page.navigate(awards);
        var inspection = new Inspection(page);
        Screenshots.keep(page, "awards-before");
        inspection.look("awards");
        page.locator("form[action$='/awards'] button.button--primary").click();
        assertThat(page.locator(".toast")).isVisible();
        page.waitForCondition(() -> {
            page.navigate(awards);
            return page.locator("a[href*='/certificates/']").count() == 2;
        });
        Screenshots.keep(page, "awards-after");
        var table = system.admin("/contests/" + ContestJourneyTests.ID + "/entries.csv").toString();
        assertThat(page.request().get(table).text())
                .contains("Đoạt giải", "Giải Nhất", "Bộ dữ liệu ảnh", "Ảnh đơn");
        inspection.look("awards given");
        assertThat(inspection.faults()).isEmpty();
    }

    private static String field(String path) {
        return "[id='" + path + "']";
    }
}
