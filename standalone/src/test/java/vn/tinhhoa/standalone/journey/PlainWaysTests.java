package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.standalone.RunningSystem;

/// The main task in the plainest ways: with scripts off, and with the keyboard alone.
@Journey
class PlainWaysTests {

    private static final int MOST_TABS = 80;

    private final Browsers browsers;
    private final RunningSystem system;

    PlainWaysTests(Browsers browsers, RunningSystem system) {
        this.browsers = browsers;
        this.system = system;
    }

    @Test
    void an_article_goes_all_the_way_without_script() {
        var lan = Officers.signedIn(browsers, system, "lan", withoutScript());
        lan.navigate(system.admin("/articles/new").toString());
        lan.fill("#title", "Không cần mã lệnh");
        lan.locator("form[action='/articles'] button").click();
        var editor = lan.url();
        lan.fill("#summary", "Viết bằng ô chữ thường.");
        lan.fill("#body", "<p>Mọi nút đều dùng được.</p>");
        lan.fill("#origin", "Sở Du lịch Sơn Hải");
        lan.locator("[data-choose-cover]").click();
        lan.fill("#find-picture", "binh minh");
        lan.locator("form[role='search'] button").click();
        lan.locator("input[name='picture']").first().check();
        lan.locator("button[value='cover']").click();
        assertThat(lan.locator("[data-cover] img")).isVisible();
        assertThat(lan.locator("#summary")).hasValue("Viết bằng ô chữ thường.");
        lan.locator("button[value='submit']").click();
        assertThat(lan.locator(".toast")).containsText("Đã gửi duyệt");

        var minh = Officers.signedIn(browsers, system, "minh", withoutScript());
        minh.navigate(system.admin("/reviews").toString());
        minh.locator(".articles a", new Page.LocatorOptions().setHasText("Không cần mã lệnh"))
                .click();
        minh.locator(".languages__go a").first().click();
        minh.locator("form[action$='/approve'] button").click();
        minh.locator(".bar form[action$='/publish'] button").click();
        assertThat(minh.locator(".toast")).containsText("Đã xuất bản");
        assertThat(minh.url()).isEqualTo(editor);

        var reader = browsers.browser().newPage();
        reader.navigate(system.portal("/vi/tin-tuc/khong-can-ma-lenh").toString());
        assertThat(reader.locator("h1")).hasText("Không cần mã lệnh");
    }

    @Test
    void an_article_is_written_and_sent_with_the_keyboard_alone() {
        var page = Officers.signedIn(browsers, system, "lan");
        page.navigate(system.admin("/articles/new").toString());
        assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
        tabTo(page, "#title");
        page.keyboard().insertText("Chỉ cần bàn phím");
        page.keyboard().press("Enter");
        assertThat(page.locator(".sun-editor-editable")).isVisible();
        assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
        tabTo(page, ".sun-editor-editable");
        page.keyboard().insertText("Chữ gõ bằng bàn phím.");
        tabTo(page, "[data-choose-cover]");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog .choice__one").first()).isVisible();
        tabTo(page, "dialog input[name='picture']");
        page.keyboard().press("Space");
        tabTo(page, "dialog [data-do]");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-cover] img")).isVisible();
        tabTo(page, "button[value='submit']");
        page.keyboard().press("Enter");
        assertThat(page.locator(".toast")).isVisible();
        assertThat(page.locator("#body")).hasValue("<p>Chữ gõ bằng bàn phím.</p>");
        assertThat(page.locator("[data-cover] img")).isVisible();
    }

    private static Browser.NewContextOptions withoutScript() {
        return new Browser.NewContextOptions().setLocale("vi-VN").setJavaScriptEnabled(false);
    }

    /// Presses Tab until what is wanted has the focus, going round the page if need be.
    private static void tabTo(Page page, String wanted) {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            if (page.evaluate("wanted => document.activeElement.matches(wanted)", wanted)
                    == Boolean.TRUE) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }
}
