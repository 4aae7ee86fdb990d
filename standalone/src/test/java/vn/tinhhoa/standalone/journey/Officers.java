package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

import vn.tinhhoa.standalone.RunningSystem;

/// The people of the demonstration, each in a browser of their own.
final class Officers {

    private static final String PASSWORD = "sonhai-2026";

    private Officers() {}

    static Page signedIn(Browsers browsers, RunningSystem system, String login) {
        return signedIn(
                browsers,
                system,
                login,
                new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(1280, 900));
    }

    static Page signedIn(
            Browsers browsers,
            RunningSystem system,
            String login,
            Browser.NewContextOptions options) {
        var page = browsers.browser().newContext(options).newPage();
        page.navigate(system.admin("/login").toString());
        page.fill("#login", login);
        page.fill("#password", PASSWORD);
        page.click("main button.button--primary");
        assertThat(page.locator(".side")).isVisible();
        return page;
    }
}
