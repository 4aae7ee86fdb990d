package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.screening.Screenings;
import vn.tinhhoa.content.mail.Letters;
import vn.tinhhoa.standalone.likeness.Pictures;

import java.io.IOException;
import java.time.Duration;

/// An officer screens entries in the browser, and every page on the way is for everybody.
class ScreeningPagesTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Browsers browsers;
    private static ScreeningHouse house;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
        house = ScreeningHouse.start();
    }

    @AfterEach
    void closeWindows() {
        browsers.closeWindows();
    }

    @AfterAll
    static void close() {
        house.close();
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void an_officer_sees_the_evidence_and_decides(String language) throws IOException {
        var number = language.equals("vi") ? 1 : 2;
        var email = "nang-" + language + "@example.la";
        var first = house.enter(email, "Morning at the bay", Pictures.landscape(number));
        house.enter("kham-" + language + "@example.la", "Bay at dawn", Pictures.turned(number));
        house.enter("bua-" + language + "@example.la", "Small", Pictures.small(number + 20));
        await().atMost(PATIENCE).until(() -> hasTwin(first));

        var page = signedIn(language);
        var inspection = new Inspection(page);
        page.navigate(house.address("/screening").toString());
        look(inspection, language, "contests");
        page.locator(".articles a").first().click();
        look(inspection, language, "list");
        page.locator("form.chosen button.button--primary").click();
        assertThat(page.locator(".notice[role=alert] li")).hasCount(2);
        look(inspection, language, "list-mistakes");

        page.navigate(address(first));
        assertThat(page.locator(".twins")).hasCount(1);
        look(inspection, language, "entry");
        page.locator("#texts textarea").first().fill("Morning on the bay");
        page.locator("#texts button").click();
        assertThat(page.locator("#texts textarea").first()).hasValue("Morning on the bay");

        page.locator("input[value=REOPENED]").check();
        page.locator("#decide button.button--primary").click();
        assertThat(page.locator(".notice[role=alert] li")).hasCount(1);
        assertThat(page.locator("input[value=REOPENED]")).isChecked();
        look(inspection, language, "entry-mistake");
        page.locator("input[value=copy-of-another]").check();
        page.locator("#decide button.button--primary").click();
        assertThat(page.locator(".bar .chip--REOPENED")).isVisible();
        look(inspection, language, "entry-decided");

        page.navigate(list("SUBMITTED&rule=pixels"));
        page.locator("form.chosen input[name=entry]").first().check();
        page.locator("input[value=INELIGIBLE]").check();
        page.locator("input[value=pixels-too-few]").check();
        page.locator("form.chosen section button.button--primary").click();
        assertThat(page.locator(".empty")).isVisible();
        look(inspection, language, "list-empty");
        page.navigate(
                house.address("/contests/" + OpenPortal.CONTEST + "/screening/excluded")
                        .toString());
        page.locator("textarea").first().fill("ai-do@example.vn");
        page.locator("main button.button--primary").click();
        assertThat(page.locator("textarea").first()).hasValue("ai-do@example.vn");
        look(inspection, language, "excluded");

        assertThat(state(first)).isEqualTo(EntryState.REOPENED);
        assertThat(house.bean(Letters.class).latest(null, 20))
                .anySatisfy(letter -> {
                    assertThat(letter.to()).isEqualTo(email);
                    assertThat(letter.kind()).isEqualTo("screening.reopened");
                    assertThat(letter.arguments().get(3)).contains("entered by somebody else");
                });
        assertThat(inspection.faults()).isEmpty();
    }

    private static boolean hasTwin(Entry entry) {
        return house.bean(Screenings.class)
                .find(entry.code())
                .filter(one -> one.verdicts().stream().anyMatch(each -> each.twin() != null))
                .isPresent();
    }

    private static EntryState state(Entry entry) {
        return house.bean(Entries.class).find(entry.id()).orElseThrow().state();
    }

    private static String list(String state) {
        return house.address("/contests/" + OpenPortal.CONTEST + "/screening?state=" + state)
                .toString();
    }

    private static String address(Entry entry) {
        return house.address("/contests/" + OpenPortal.CONTEST + "/screening/" + entry.code())
                .toString();
    }

    private static Page signedIn(String language) {
        var page =
                browsers.browser()
                        .newContext(new Browser.NewContextOptions().setLocale(language))
                        .newPage();
        page.navigate(house.address("/login").toString());
        page.fill("#login", "admin");
        page.fill("#password", "mat-khau-thu-nghiem");
        page.click("main button.button--primary");
        page.locator(".side__person button[value='" + language + "']").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        return page;
    }

    private static void look(Inspection inspection, String language, String name) {
        inspection.look(language + " " + name);
        Screenshots.keep(inspection.page(), name + "-" + language);
    }
}
