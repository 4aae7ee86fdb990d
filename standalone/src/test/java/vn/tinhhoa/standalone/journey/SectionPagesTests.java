package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhhoa.standalone.RunningSystem;

import java.util.Arrays;
import java.util.regex.Pattern;

/// The demonstration's sections of every layout, as readers come to them.
@Journey
class SectionPagesTests {

    private final Browsers browsers;
    private final RunningSystem system;

    SectionPagesTests(Browsers browsers, RunningSystem system) {
        this.browsers = browsers;
        this.system = system;
    }

    private Page reader(boolean script) {
        return browsers.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1280, 900)
                                .setJavaScriptEnabled(script))
                .newPage();
    }

    @ParameterizedTest
    @CsvSource({
        "vi, su-kien du-an du-an?sector=health&stage=calling diem-den bao-chi van-ban ho-so"
                + " gioi-thieu site-map",
        "en, events projects projects?sector=energy places-to-visit press documents profile about"
                + " site-map"
    })
    void pages_of_every_layout_are_for_everybody(String language, String sections) {
        var inspection = new Inspection(reader(true));
        for (var section : Arrays.asList(sections.split(" "))) {
            inspection.page().navigate(system.portal("/" + language + "/" + section).toString());
            inspection.look(language + " " + section);
        }
        for (var kind : new String[] {".event__title a", ".project__title a"}) {
            inspection.page().navigate(system.portal("/" + language).toString());
            inspection.page().locator(kind).first().click();
            assertThat(inspection.page().locator(".about")).isVisible();
            inspection.look(language + " " + kind);
        }
        assertThat(inspection.faults()).isEmpty();
    }

    @Test
    void the_menu_opens_by_key_and_closes_again() {
        var page = reader(true);
        page.navigate(system.portal("/vi").toString());
        assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
        var tourism = page.locator(".masthead__inner > .menu .menu__more").first();
        var events = tourism.getByText("Sự kiện");
        assertThat(events).isHidden();
        tourism.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(events).isVisible();
        page.keyboard().press("Escape");
        assertThat(events).isHidden();
        assertThat(tourism.locator("summary")).isFocused();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/vi/su-kien$"));
    }

    @Test
    void a_reader_without_script_finds_a_project_and_a_document() {
        var page = reader(false);
        page.setViewportSize(390, 800);
        page.navigate(system.portal("/en").toString());
        page.locator(".menu--folded summary").click();
        page.locator(".menu__sheet .menu__under a", text("Investment projects")).click();
        page.selectOption("[name=sector]", "energy");
        page.locator(".filter button").click();
        assertThat(page.locator(".project")).hasCount(1);
        assertThat(page.locator(".project")).containsText("VND 9,800 billion");

        page.navigate(system.portal("/vi/van-ban").toString());
        page.fill("[name=number]", "1245 qd ubnd");
        page.locator(".filter button").click();
        assertThat(page.locator(".paper__number")).hasText("1245/QĐ-UBND");
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
