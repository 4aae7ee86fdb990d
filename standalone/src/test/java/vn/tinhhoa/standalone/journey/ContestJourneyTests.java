package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.standalone.RunningSystem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A contest from its call to its certificates: set up from a template in Vietnamese, entered in
/// English and in Korean, screened, judged in two rounds by three jurors, announced, and handed to
/// a dataset.
@Journey
class ContestJourneyTests {

    static final String ID = "song-o-son-hai-2026";
    private static final List<String> JURORS = List.of("chau", "binh", "diep");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Browsers browsers;
    private final RunningSystem system;

    ContestJourneyTests(Browsers browsers, RunningSystem system) {
        this.browsers = browsers;
        this.system = system;
    }

    @Test
    void a_contest_goes_from_its_call_to_its_certificates() throws IOException {
        var officer = new JourneyOfficer(Officers.signedIn(browsers, system, "ngan"), system);
        var secretariat = Officers.signedIn(browsers, system, "quantri");
        officer.setUp();
        JURORS.forEach(login -> appointAsJuror(secretariat, login));

        var english = entrant("en");
        english.ask("amara@example.org");
        english.comeIn(link(secretariat, "amara@example.org"), "Amara Okafor");
        english.enter(31, "Nets at dawn", "Fishermen bring in the night's catch.");
        var korean = entrant("ko");
        korean.ask("minji@example.kr");
        korean.comeIn(link(secretariat, "minji@example.kr"), "김민지");
        var second = korean.enter(32, "소금밭", "소금.");

        officer.refuse("소금밭");
        korean.page().navigate(second);
        assertThat(korean.page().locator(".state--reopened")).isVisible();
        assertThat(korean.page().locator(".lead + .reasons li")).hasCount(1);
        Screenshots.keep(korean.page(), "reopened-ko");
        korean.mend(second, "소금밭의 아침", "아침에 소금을 거두는 마을 사람들.");
        officer.letThrough();
        officer.close();
        assertThat(opened().locator(".period__phase")).containsText("Đã");

        judgeFirst(officer);
        askFinalists(officer, korean, second);
        judgeLast(officer);
        officer.announce();

        var reader = browsers.browser().newContext().newPage();
        checkResults(reader);
        handToDataset();
    }

    private void appointAsJuror(Page secretariat, String login) {
        secretariat.navigate(system.admin("/people").toString());
        secretariat.fill("#name", "Giám khảo " + login);
        secretariat.fill("#login", login);
        secretariat.fill("#password", "sonhai-2026");
        secretariat.check("input[name=roles][value=JUROR]");
        secretariat.click("aside button.button--primary");
        assertThat(secretariat.locator("main")).containsText("Giám khảo " + login);
    }

    /// The contest as anybody sees it.
    private Page opened() {
        var reader = browsers.browser().newContext().newPage();
        reader.navigate(system.portal("/vi/contests/" + ID).toString());
        return reader;
    }

    private JourneyEntrant entrant(String language) {
        var page =
                browsers.browser()
                        .newContext(new Browser.NewContextOptions().setLocale(language))
                        .newPage();
        var contest = system.portal("/" + language + "/contests/" + ID).toString();
        return new JourneyEntrant(page, contest, language);
    }

    /// Where the letter leads, as the secretariat can read it where there is no mail server.
    private String link(Page secretariat, String email) {
        var row =
                secretariat
                        .locator("tbody tr")
                        .filter(new Locator.FilterOptions().setHasText(email));
        secretariat.waitForCondition(() -> {
            secretariat.navigate(system.admin("/letters").toString());
            return row.count() > 0 && LINK.matcher(row.first().textContent()).find();
        });
        var found = LINK.matcher(row.first().textContent());
        assertThat(found.find()).isTrue();
        var address = found.group();
        return system.portal(address.substring(address.indexOf('/', "https://".length())))
                .toString();
    }

    private void judgeFirst(JourneyOfficer officer) {
        officer.open("so-khao", JURORS);
        JURORS.forEach(login -> juror(login).letThrough("so-khao", 2));
        officer.decide("so-khao");
    }

    private void judgeLast(JourneyOfficer officer) {
        officer.open("chung-khao", JURORS);
        JURORS.forEach(login -> juror(login).mark("chung-khao", 2, "소금밭"));
        officer.decide("chung-khao");
    }

    /// Both finalists are asked; one hands in the original and the agreements.
    private void askFinalists(JourneyOfficer officer, JourneyEntrant entrant, String entry)
            throws IOException {
        var page = officer.page();
        var finalists = system.admin("/contests/" + ID + "/finalists").toString();
        page.navigate(finalists);
        page.locator(".bar__steps button").click();
        assertThat(page.locator(".toast")).containsText("2 bài");
        entrant.handIn(entry, 32);
        Screenshots.keep(entrant.page(), "originals-ko");
        page.navigate(finalists);
        assertThat(page.locator("td a[href*='/finalists/']")).hasCount(1);
        Screenshots.keep(page, "finalists");
        for (var either : List.of(page, entrant.page())) {
            var inspection = new Inspection(either);
            inspection.look("finalists");
            assertThat(inspection.faults()).isEmpty();
        }
    }

    private JourneyJuror juror(String login) {
        var page = Officers.signedIn(browsers, system, login);
        return new JourneyJuror(page, system.admin("/jury/" + ID).toString());
    }

    private void checkResults(Page reader) {
        var inspection = new Inspection(reader);
        for (var language : List.of("vi", "en", "ko")) {
            reader.navigate(
                    system.portal("/" + language + "/contests/" + ID + "/results").toString());
            assertThat(reader.locator(".winner").first()).containsText("김민지");
            assertThat(reader.locator(".winner").first()).containsText("소금밭의 아침");
            assertThat(reader.locator(".winner")).hasCount(2);
            assertThat(reader.locator(".counted")).hasCount(2);
            Screenshots.keep(reader, "results-" + language);
            inspection.look("results " + language);
        }
        reader.locator(".winner a[href*='/certificates/']").first().click();
        assertThat(reader.locator("main")).containsText("김민지");
        Screenshots.keep(reader, "certificate");
        inspection.look("certificate");
        assertThat(inspection.faults()).isEmpty();
        var paper = reader.request().get(reader.url() + "/certificate.pdf");
        assertThat(paper.ok()).isTrue();
        assertThat(paper.body()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private void handToDataset() {
        var curator = Officers.signedIn(browsers, system, "thu");
        curator.navigate(system.admin("/datasets/new").toString());
        curator.fill("#title", "Ảnh dự thi Sống ở Sơn Hải");
        curator.locator(".bar button.button--primary").click();
        curator.locator(".bar a[href$='/contributions']").click();
        curator.selectOption("#contest", ID);
        curator.locator("form[method=get] button").click();
        assertThat(curator.locator(".tiles > li")).hasCount(2);
        Screenshots.keep(curator, "contributions");
        var inspection = new Inspection(curator);
        inspection.look("contributions");
        assertThat(inspection.faults()).isEmpty();
        curator.locator("[data-every]").check();
        curator.locator("form.chosen button.button--primary").click();
        assertThat(curator.locator(".items__one")).hasCount(2);
        assertThat(curator.locator(".items")).containsText("Fishermen bring in the night");
        Screenshots.keep(curator, "items");
    }
}
