package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhhoa.standalone.RunningSystem;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every page of the admin, and those of a contest in the portal, in Vietnamese and in English, on
/// a phone and on a desk.
@Journey
class PagesTests {

    private final Browsers browsers;
    private final RunningSystem system;

    PagesTests(Browsers browsers, RunningSystem system) {
        this.browsers = browsers;
        this.system = system;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_admins_pages_are_for_everybody(String language) {
        var options = new Browser.NewContextOptions().setLocale(language);
        var page = Officers.signedIn(browsers, system, "quantri", options);
        page.navigate(system.admin("/articles").toString());
        page.locator(".side__person button[value='" + language + "']").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        var inspection = new Inspection(page);
        for (var place : adminPlaces(page).entrySet()) {
            page.navigate(system.admin(place.getValue()).toString());
            awaitScript(page);
            inspection.look(language + " " + place.getKey());
        }
        var article = begun(page);
        lookAtManuscript(inspection, language);
        lookAtPictureDialog(inspection, article, language);
        lookAtDataset(inspection, language);
        lookAtContest(inspection, language);
        lookAtConflict(inspection, article, language);
        lookAtTranslationConflict(inspection, article, language);

        var door =
                new Inspection(
                        browsers.browser()
                                .newContext(new Browser.NewContextOptions().setLocale(language))
                                .newPage());
        door.page().navigate(system.admin("/login").toString());
        door.look(language + " sign-in");
        door.page().fill("#login", "ai-do");
        door.page().fill("#password", "sai-mat-khau");
        door.page().click("main button.button--primary");
        door.look(language + " sign-in refused");

        assertThat(inspection.faults()).isEmpty();
        assertThat(door.faults()).isEmpty();
    }

    private Map<String, String> adminPlaces(Page page) {
        page.navigate(system.admin("/articles").toString());
        var article = page.locator(".articles h2 a").first().getAttribute("href");
        page.navigate(system.admin("/pictures").toString());
        var picture = page.locator(".tiles a").first().getAttribute("href");
        var places = new LinkedHashMap<String, String>();
        places.put("home", "/");
        places.put("list", "/articles?text=x%C6%B0a&state=LIVE");
        places.put("empty list", "/articles?text=zzzz");
        places.put("new", "/articles/new");
        places.put("article", article);
        places.put("editor", article + "/vi");
        places.put("history", article + "/vi/history");
        places.put("preview", article + "/vi/preview");
        places.put("translation", article + "/en/translation");
        places.put("choosing a picture", article + "/pictures");
        places.put("translations", "/translations");
        places.put("reviews", "/reviews");
        places.put("pictures", "/pictures");
        places.put("pictures in a list", "/pictures?view=list&licence=CC-BY-4.0&lacking=km");
        places.put("no pictures", "/pictures?text=zzzz");
        places.put("picture", picture);
        places.put("upload", "/pictures/upload");
        places.put("datasets", "/datasets");
        places.put("new dataset", "/datasets/new");
        places.put("dataset import", "/datasets/import");
        places.put("rounds", "/rounds");
        places.put("jury", "/jury");
        places.put("contests", "/contests");
        places.put("new contest", "/contests/new");
        places.put("people", "/people");
        places.put("tokens", "/tokens");
        places.put("account", "/account");
        places.put("sections", "/sections");
        places.put("section", "/sections/tin-tuc");
        places.put("topics", "/topics");
        places.put("topic", "/topics/le-hoi");
        places.put("places", "/places");
        places.put("place", "/places/hue");
        places.put("place import", "/places/import");
        places.put("synonyms", "/synonyms");
        places.put("search index", "/search-index");
        places.put("letters", "/letters");
        places.put("audit", "/audit?check=true");
        places.put("not there", "/khong-co");
        places.put("no such article", "/articles/khongco/vi");
        return places;
    }

    /// A contest from a template in all its sections, with a mistake, its preview and its page.
    private void lookAtContest(Inspection inspection, String language) {
        var page = inspection.page();
        var id = "xem-trang-" + language;
        page.navigate(system.admin("/contests/new").toString());
        page.fill("#province", "Sơn Hải");
        page.fill("#secretariat", "cuocthi@sonhai.example");
        page.fill("#id", id);
        page.click(".bar__steps .button--primary");
        for (var section :
                List.of("texts", "entrants", "categories", "prizes", "rounds", "consents")) {
            page.navigate(system.admin("/contests/" + id + "/setup/" + section).toString());
            awaitScript(page);
            inspection.look(language + " contest " + section);
        }
        page.navigate(system.admin("/contests/" + id + "/setup/categories").toString());
        page.fill("[id='categories.0.most']", "x");
        page.click("button[form=rules]");
        awaitScript(page);
        inspection.look(language + " contest with a mistake");
        page.navigate(system.admin("/contests/" + id).toString());
        inspection.look(language + " contest");
        page.click("button[form=publish]");
        page.navigate(system.admin("/contests/" + id + "/setup/rounds").toString());
        page.fill("[id='rounds.0.advance.number']", "70");
        page.click("button[form=rules]");
        page.navigate(system.admin("/contests/" + id).toString());
        inspection.look(language + " contest with changes");
        page.fill("#note", "Nâng ngưỡng");
        page.click("button[form=publish]");
        page.navigate(system.admin("/contests/" + id + "/rules").toString());
        inspection.look(language + " rules of a contest");
        page.navigate(system.admin("/contests").toString());
        inspection.look(language + " contests");

        page.navigate(system.portal("/" + language + "/contests").toString());
        inspection.look(language + " contests in the portal");
        page.navigate(system.portal("/" + language + "/contests/" + id).toString());
        inspection.look(language + " contest in the portal");
        page.navigate(system.portal("/" + language + "/contests/" + id + "/rules/1").toString());
        inspection.look(language + " former rules");
    }

    private static void awaitScript(Page page) {
        assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
    }

    /// @return the address of a new article's source edition
    private String begun(Page page) {
        page.navigate(system.admin("/articles/new").toString());
        page.fill("#title", "Chuyện của trang");
        page.locator("form[action='/articles'] button").click();
        awaitScript(page);
        return page.url();
    }

    private void lookAtManuscript(Inspection inspection, String language) {
        var page = inspection.page();
        page.navigate(system.admin("/articles/new").toString());
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "le-hoi.html",
                        "text/html",
                        "<h1>Lễ hội</h1><p style='color:red'>Lời <b>đậm</b></p>"
                                .getBytes(StandardCharsets.UTF_8)));
        page.locator("form[action$='/articles/import'] button.button--primary").click();
        page.waitForURL("**/imported");
        inspection.look(language + " imported");
    }

    private void lookAtDataset(Inspection inspection, String language) {
        var page = inspection.page();
        page.navigate(system.admin("/datasets/new").toString());
        page.fill("#title", "Bộ của trang " + language);
        page.locator(".bar button.button--primary").click();
        var address = page.url();
        awaitScript(page);
        inspection.look(language + " empty dataset");
        page.locator(".bar__steps a[href*='into=']").click();
        awaitScript(page);
        page.locator("input[name='picture']").nth(0).check();
        page.locator("input[name='picture']").nth(1).check();
        inspection.look(language + " choosing for a dataset");
        page.locator(".bar button.button--primary").click();
        assertThat(page.locator(".items__one")).hasCount(2);
        awaitScript(page);
        inspection.look(language + " dataset");
        var item = page.locator(".items__what a").first().getAttribute("href");
        var places =
                Map.of(
                        "facts", address + "/facts",
                        "check", address + "/release",
                        "releases", address + "/releases",
                        "folder", address + "/folder",
                        "item", system.admin(item).toString());
        places.forEach((name, place) -> {
            page.navigate(place);
            awaitScript(page);
            inspection.look(language + " dataset " + name);
        });
        page.navigate(system.admin(item).toString());
        awaitScript(page);
        page.fill("#date", "hôm qua");
        page.locator(".bar button").first().click();
        assertThat(page.locator("[data-focus]")).isFocused();
        inspection.look(language + " item with a mistake");
    }

    private static void lookAtPictureDialog(
            Inspection inspection, String article, String language) {
        var page = inspection.page();
        page.navigate(article);
        awaitScript(page);
        page.locator("[data-choose-cover]").click();
        page.locator("dialog .choice__one").first().click();
        assertThat(page.locator("dialog #picture-alt")).isVisible();
        inspection.look(language + " picture dialog");
    }

    private static void lookAtConflict(Inspection inspection, String article, String language) {
        var page = inspection.page();
        page.navigate(article);
        awaitScript(page);
        var other = page.context().newPage();
        other.navigate(article);
        other.fill("#summary", "Tóm tắt của người khác");
        other.locator(".bar button[value='']").click();
        assertThat(other.locator(".toast")).isVisible();
        other.close();
        page.fill("#summary", "Tóm tắt của tôi");
        page.locator(".bar button[value='']").click();
        assertThat(page.locator(".differences")).isVisible();
        awaitScript(page);
        inspection.look(language + " conflict");
    }

    private static void lookAtTranslationConflict(
            Inspection inspection, String article, String language) {
        var page = inspection.page();
        page.navigate(article.substring(0, article.lastIndexOf('/')));
        page.locator("main button[value='en']").click();
        page.waitForURL("**/translation");
        awaitScript(page);
        var other = page.context().newPage();
        other.navigate(page.url());
        other.fill("textarea[name='html-0']", "Theirs");
        other.locator(".bar button[value='']").click();
        assertThat(other.locator(".toast")).isVisible();
        other.close();
        page.fill("textarea[name='html-0']", "Mine");
        page.locator(".bar button[value='']").click();
        assertThat(page.locator(".differences")).isVisible();
        awaitScript(page);
        inspection.look(language + " translation conflict");
    }
}
