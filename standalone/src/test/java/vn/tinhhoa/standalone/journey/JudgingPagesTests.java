package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhhoa.standalone.judging.JudgedRounds;
import vn.tinhhoa.standalone.judging.JudgingHouse;

import java.io.IOException;
import java.util.regex.Pattern;

/// The pages of rounds and juries, for everybody; and a juror at work with keys, and without
/// script.
class JudgingPagesTests {

    private static final String ROUNDS = "/contests/nang-tren-vinh-2026/rounds/";
    private static final String MARKS = "/jury/nang-tren-vinh-2026/cham-diem";

    private static Browsers browsers;
    private static JudgingHouse house;

    @BeforeAll
    static void open() throws IOException {
        browsers = Browsers.open();
        house = JudgedRounds.open();
    }

    @AfterEach
    void closeWindows() {
        browsers.closeWindows();
    }

    @AfterAll
    static void close() {
        if (house != null) {
            house.close();
        }
        if (browsers != null) {
            browsers.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void rounds_and_juries_are_for_everybody(String language) {
        var officer = signedIn("cuocthi", language, true);
        var rounds = new Inspection(officer);
        look(rounds, "/rounds", language + " rounds");
        look(rounds, ROUNDS + "so-khao", language + " decided round");
        look(rounds, ROUNDS + "cham-diem", language + " running round");

        var juror = signedIn("giamkhao1", language, true);
        var jury = new Inspection(juror);
        look(jury, "/jury", language + " juror's rounds");
        look(jury, MARKS, language + " desk");
        juror.navigate(house.address(MARKS));
        juror.locator(".jury__tiles a").first().click();
        look(jury, path(juror), language + " entry");
        juror.locator("a[data-key='c']").click();
        look(jury, juror.url().substring(house.address("").length()), language + " comparison");
        look(jury, "/jury/nang-tren-vinh-2026/so-khao/chair", language + " chair");
        juror.navigate(house.address("/jury/nang-tren-vinh-2026/so-khao"));
        juror.locator(".jury__tiles a").first().click();
        look(jury, path(juror), language + " closed entry");
        look(jury, "/rounds", language + " refused");

        assertThat(rounds.faults()).isEmpty();
        assertThat(jury.faults()).isEmpty();
    }

    @Test
    void a_juror_judges_by_keys_and_the_next_pictures_are_there_already() {
        var page = signedIn("giamkhao2", "vi", true);
        page.navigate(house.address(MARKS));
        page.locator(".bar__steps .button--primary").click();
        assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
        var first = path(page);
        page.waitForFunction(
                "() => document.querySelectorAll('[hidden] img').length === 5"
                        + " && [...document.querySelectorAll('[hidden] img')]"
                        + ".every((one) => one.complete && one.naturalWidth > 0)");
        page.keyboard().press("z");
        assertThat(page.locator("dialog.zoom")).isVisible();
        page.keyboard().press("Escape");
        page.keyboard().press("8");
        page.keyboard().press("0");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("(?!.*" + first + ").*/jury/.*"));
        assertThat(page.locator(".jury__progress strong")).hasText("1 trên 6 bài đã chấm");
        assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
        var second = path(page);
        page.keyboard().press("l");
        page.waitForURL(Pattern.compile("(?!.*" + second + ").*/jury/.*"));
        assertThat(page.locator(".jury__progress strong")).hasText("1 trên 6 bài đã chấm");
        assertThat(page.locator(".jury__progress .soft").first()).containsText("1 bài để sau");
        page.navigate(house.address(first));
        assertThat(page.locator("input[name='mark-0'][value='8']")).isChecked();
        assertThat(page.locator("input[name='mark-1'][value='10']")).isChecked();
    }

    @Test
    void a_juror_without_script_judges_all_the_same() {
        var page = signedIn("giamkhao3", "en", false);
        page.navigate(house.address(MARKS));
        page.locator(".bar__steps .button--primary").click();
        page.locator("input[name='mark-0'][value='7']").press("Space");
        page.locator("input[name='mark-1'][value='6']").press("Space");
        page.fill("#remark", "calm light");
        page.locator(".jury__ballot .button--primary").click();
        assertThat(page.locator(".jury__progress strong")).hasText("1 of 6 judged");
    }

    private static String path(Page page) {
        return page.url().substring(house.address("").length());
    }

    private static void look(Inspection inspection, String path, String name) {
        var page = inspection.page();
        page.navigate(house.address(path));
        assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
        inspection.look(name);
        Screenshots.keep(page, name);
    }

    private static Page signedIn(String login, String language, boolean script) {
        var page =
                browsers.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setLocale(language)
                                        .setJavaScriptEnabled(script)
                                        .setViewportSize(1280, 900))
                        .newPage();
        page.navigate(house.address("/login"));
        page.fill("#login", login);
        page.fill("#password", "sonhai-2026");
        page.click("main button.button--primary");
        page.locator(".side__person button[value='" + language + "']").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        return page;
    }
}
