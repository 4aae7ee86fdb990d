package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.standalone.RunningSystem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/// A contest from its call to its certificates: set up from a template in Vietnamese, entered in
/// English and in Korean, screened, judged in two rounds by three jurors, announced, and handed to
/// a dataset.
@Journey
class ContestJourneyTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ID = "song-o-son-hai-2026";
    private static final String AWARDS = "/contests/" + ID + "/awards";
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
        var officer = Officers.signedIn(browsers, system, "ngan");
        var secretariat = Officers.signedIn(browsers, system, "quantri");
        setUp(officer);
        JURORS.forEach(login -> appointAsJuror(secretariat, login));

        var english = entrant("en");
        english.ask("amara@example.org");
        english.comeIn(link(secretariat, "amara@example.org"), "Amara Okafor");
        english.enter(31, "Nets at dawn", "Fishermen bring in the night's catch.");
        var korean = entrant("ko");
        korean.ask("minji@example.kr");
        korean.comeIn(link(secretariat, "minji@example.kr"), "김민지");
        var second = korean.enter(32, "소금밭", "소금.");

        refuse(officer, "소금밭");
        korean.page().navigate(second);
        assertThat(korean.page().locator(".state--reopened")).isVisible();
        assertThat(korean.page().locator(".lead + .reasons li")).hasCount(1);
        look(korean.page(), "reopened-ko");
        korean.mend(second, "소금밭의 아침", "아침에 소금을 거두는 마을 사람들.");
        letThrough(officer);
        close(officer);

        judgeFirst(officer);
        askFinalists(officer, korean, second);
        judgeLast(officer);
        announce(officer);

        var reader = browsers.browser().newContext().newPage();
        checkResults(reader);
        handToDataset();
    }

    private void setUp(Page officer) {
        officer.navigate(system.admin("/contests/new").toString());
        officer.check("input[value='template:living-in-viet-nam']");
        officer.fill("#province", "Sơn Hải");
        officer.fill("#secretariat", "cuocthi@sonhai.example");
        officer.fill("#year", "2026");
        officer.fill("#id", ID);
        officer.click(".bar__steps .button--primary");
        officer.fill(field("name.vi"), "Sống ở Sơn Hải");
        officer.fill(field("name.en"), "Living in Son Hai");
        var now = LocalDateTime.now(VIETNAM).withSecond(0).withNano(0);
        officer.fill(field("period.opens"), now.minusMinutes(5).toString());
        officer.fill(field("period.closes"), now.plusDays(30).toString());
        officer.fill(field("period.graceMinutes"), "0");
        officer.fill("#eraseOn", now.toLocalDate().plusYears(1).toString());
        officer.click("button[form=rules]");
        assertThat(officer.locator(".toast")).containsText("Đã lưu.");
        officer.click(".tab[href$='/setup/categories']");
        officer.check("[name='categories.0.files.originalFromFinalists']");
        publish(officer, "");
    }

    private void publish(Page officer, String note) {
        officer.click("button[form=rules]");
        assertThat(officer.locator(".toast")).containsText("Đã lưu.");
        officer.click(".tab >> nth=0");
        if (!note.isEmpty()) {
            officer.fill("#note", note);
        }
        officer.click("button[form=publish]");
        assertThat(officer.locator(".toast")).containsText("Đã công bố thể lệ");
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

    /// Gives an entry back with reasons.
    private void refuse(Page officer, String title) {
        toScreening(officer, 2);
        officer.locator(".entries li a", new Page.LocatorOptions().setHasText(title)).click();
        officer.check("input[name=decision][value=REOPENED]");
        officer.locator(".reasons summary").last().click();
        officer.locator("input[name=reason] >> visible=true").first().check();
        officer.click("#decide button.button--primary");
        assertThat(officer.locator(".bar .chip--REOPENED")).isVisible();
    }

    private void letThrough(Page officer) {
        toScreening(officer, 2);
        officer.locator("[data-every]").check();
        officer.check("input[name=decision][value=ELIGIBLE]");
        officer.click("form.chosen section button.button--primary");
        assertThat(officer.locator(".empty")).isVisible();
    }

    private void toScreening(Page officer, int entries) {
        officer.waitForCondition(() -> {
            officer.navigate(
                    system.admin("/contests/" + ID + "/screening?state=SUBMITTED").toString());
            return officer.locator(".entries > li").count() == entries;
        });
        assertThat(officer.locator("html")).hasAttribute("data-ready", "yes");
    }

    /// Moves the close to the next minute, and waits for it.
    private void close(Page officer) {
        officer.navigate(system.admin("/contests/" + ID + "/setup/texts").toString());
        var next = LocalDateTime.now(VIETNAM).plusMinutes(1).withSecond(0).withNano(0);
        officer.fill(field("period.closes"), next.toString());
        publish(officer, "Đóng nhận bài sớm");
        var reader = browsers.browser().newContext().newPage();
        reader.waitForCondition(
                () -> {
                    reader.navigate(system.portal("/vi/contests/" + ID).toString());
                    return reader.locator(".period__phase").textContent().contains("Đã");
                },
                new Page.WaitForConditionOptions().setTimeout(120_000));
    }

    private void judgeFirst(Page officer) {
        open(officer, "so-khao");
        JURORS.forEach(login -> juror(login).letThrough("so-khao", 2));
        decide(officer, "so-khao");
    }

    private void judgeLast(Page officer) {
        open(officer, "chung-khao");
        JURORS.forEach(login -> juror(login).mark("chung-khao", 2, "소금밭"));
        decide(officer, "chung-khao");
    }

    /// Both finalists are asked; one hands in the original and the agreements.
    private void askFinalists(Page officer, JourneyEntrant entrant, String entry)
            throws IOException {
        var finalists = system.admin("/contests/" + ID + "/finalists").toString();
        officer.navigate(finalists);
        officer.locator(".bar__steps button").click();
        assertThat(officer.locator(".toast")).containsText("2 bài");
        entrant.handIn(entry, 32);
        look(entrant.page(), "originals-ko");
        officer.navigate(finalists);
        assertThat(officer.locator("td a[href*='/finalists/']")).hasCount(1);
        look(officer, "finalists");
        for (var page : List.of(officer, entrant.page())) {
            var inspection = new Inspection(page);
            inspection.look("finalists");
            assertThat(inspection.faults()).isEmpty();
        }
    }

    private JourneyJuror juror(String login) {
        var page = Officers.signedIn(browsers, system, login);
        return new JourneyJuror(page, system.admin("/jury/" + ID).toString());
    }

    private void open(Page officer, String round) {
        var address = "/contests/" + ID + "/rounds/" + round;
        officer.navigate(system.admin("/rounds").toString());
        officer.locator("form[action='" + address + "/make'] button").click();
        for (var login : JURORS) {
            officer.selectOption("#person", new SelectOption().setLabel("Giám khảo " + login));
            officer.locator("form[action='" + address + "/appoint'] button").click();
            assertThat(officer.locator(".articles")).containsText("Giám khảo " + login);
        }
        officer.locator("form[action='" + address + "/chair'] button").first().click();
        officer.fill("#source", "Xổ số kiến thiết tối 20/11");
        officer.locator("form[action='" + address + "/settings'] button").click();
        officer.locator(".bar__steps .button--primary").click();
        assertThat(officer.locator(".chip--round-ACTIVE")).isVisible();
        officer.waitForCondition(() -> {
            officer.reload();
            return officer.locator("progress").count() >= 3;
        });
    }

    private void decide(Page officer, String round) {
        officer.navigate(system.admin("/contests/" + ID + "/rounds/" + round).toString());
        officer.locator("#close button").click();
        assertThat(officer.locator("#close")).hasCount(0);
        var decide = officer.locator("form[action$='/decide'] button");
        officer.waitForCondition(() -> {
            officer.reload();
            return decide.count() == 1 && decide.isEnabled();
        });
        look(officer, "round-" + round);
        decide.click();
        assertThat(decide).hasCount(0);
        officer.waitForCondition(() -> {
            officer.reload();
            return officer.locator(".chip--round-FINALIZED").isVisible()
                    && officer.locator(".notice--calm").count() == 0;
        });
    }

    private void announce(Page officer) {
        officer.navigate(system.admin(AWARDS).toString());
        look(officer, "awards-before");
        new Inspection(officer).look("awards");
        officer.locator("form[action$='/awards'] button.button--primary").click();
        assertThat(officer.locator(".toast")).isVisible();
        officer.waitForCondition(() -> {
            officer.navigate(system.admin(AWARDS).toString());
            return officer.locator("a[href*='/certificates/']").count() == 2;
        });
        look(officer, "awards-after");
        var table = system.admin("/contests/" + ID + "/entries.csv").toString();
        assertThat(officer.request().get(table).text())
                .contains("Đoạt giải", "Giải Nhất", "Bộ dữ liệu ảnh", "Ảnh đơn");
        var inspection = new Inspection(officer);
        inspection.look("awards given");
        assertThat(inspection.faults()).isEmpty();
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
            look(reader, "results-" + language);
            inspection.look("results " + language);
        }
        reader.locator(".winner a[href*='/certificates/']").first().click();
        assertThat(reader.locator("main")).containsText("김민지");
        look(reader, "certificate");
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
        look(curator, "contributions");
        var inspection = new Inspection(curator);
        inspection.look("contributions");
        assertThat(inspection.faults()).isEmpty();
        curator.locator("[data-every]").check();
        curator.locator("form.chosen button.button--primary").click();
        assertThat(curator.locator(".items__one")).hasCount(2);
        assertThat(curator.locator(".items")).containsText("Fishermen bring in the night");
        look(curator, "items");
    }

    private static String field(String path) {
        return "[id='" + path + "']";
    }

    /// Keeps what it looks like where `-Dscreenshots=` names a folder.
    private static void look(Page page, String name) {
        var folder = System.getProperty("screenshots");
        if (folder != null) {
            for (var width : new int[] {390, 1280}) {
                page.setViewportSize(width, 900);
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(folder, name + "-" + width + ".png")));
            }
        }
    }
}
