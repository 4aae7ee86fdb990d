package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/// A juror at their desk.
///
/// @param address of the jury's pages of a contest
record JourneyJuror(Page page, String address) {

    /// Says yes to every entry of a qualifying round, by the keyboard.
    void letThrough(String round, int entries) {
        begin(round);
        for (int i = 0; i < entries; i++) {
            assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
            var before = page.url();
            page.keyboard().press("y");
            page.waitForURL(url -> !url.equals(before));
        }
        assertThat(page.locator(".good")).isVisible();
    }

    /// Marks the entry with this title higher than every other one.
    void mark(String round, int entries, String best) {
        begin(round);
        for (int i = 0; i < entries; i++) {
            assertThat(page.locator(".jury__texts")).isVisible();
            var mark = page.locator(".jury__texts").textContent().contains(best) ? 9 : 6;
            page.locator(
                            "input[name='mark'][value='"
                                    + mark
                                    + "'], input[name='mark-0'][value='"
                                    + mark
                                    + "']")
                    .press("Space");
            var before = page.url();
            page.locator(".jury__ballot .button--primary").click();
            page.waitForURL(url -> !url.equals(before));
        }
        assertThat(page.locator(".good")).isVisible();
    }

    private void begin(String round) {
        page.navigate(address + "/" + round);
        page.locator(".bar__steps .button--primary").click();
    }
}
