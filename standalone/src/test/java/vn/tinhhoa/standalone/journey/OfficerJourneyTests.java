package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.standalone.RunningSystem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// An officer's Word document becomes a published article in two languages and is found however it
/// is typed; withdrawn, it is gone.
@Journey
class OfficerJourneyTests {

    @TempDir static Path directory;
    private final Browsers browsers;
    private final RunningSystem system;

    OfficerJourneyTests(Browsers browsers, RunningSystem system) {
        this.browsers = browsers;
        this.system = system;
    }

    @Test
    void a_word_file_becomes_a_published_article_in_two_languages() throws Exception {
        var manuscript = directory.resolve("roi-nuoc.docx");
        OfficersManuscript.write(manuscript);

        var lan = signedIn("lan");
        var article = importManuscript(lan, manuscript);
        completeAndSubmit(lan, article);

        var hoa = signedIn("hoa");
        translate(hoa, article);

        var minh = signedIn("minh");
        approve(minh, article, "vi");
        approve(minh, article, "en");
        publishBoth(minh, article);

        var reader = browsers.browser().newPage();
        readBoth(reader);
        find();

        withdraw(minh, article, "vi");
        withdraw(minh, article, "en");
        awaitThat("it is gone from search", () -> !isFound());
        var gone =
                reader.navigate(
                        system.portal("/vi/tin-tuc/mua-roi-nuoc-ben-song-lam-khe").toString());
        assertThat(gone.status()).isEqualTo(410);
    }

    private Page signedIn(String login) {
        return Officers.signedIn(browsers, system, login);
    }

    /// @return the article's address in the admin, such as `/articles/0a1b2c`
    private String importManuscript(Page page, Path manuscript) {
        page.navigate(system.admin("/articles/new").toString());
        page.setInputFiles("#file", manuscript);
        page.locator("form[action$='/articles/import'] button.button--primary").click();
        page.waitForURL("**/imported");
        var kept = page.locator(".prose");
        assertThat(kept.locator("ul ul li")).hasText("Tễu giáo đầu");
        assertThat(kept.locator("[colspan='2']")).hasText("Lịch diễn");
        assertThat(kept.locator("figure img")).hasCount(2);
        assertThat(kept.locator("figure img").first()).hasAttribute("alt", "Thủy đình lúc lên đèn");
        assertThat(kept.locator("a[href='#fn1']")).hasCount(1);
        var address = URI.create(page.url()).getPath();
        return address.substring(0, address.lastIndexOf('/'));
    }

    private void completeAndSubmit(Page page, String article) {
        page.navigate(system.admin(article + "/vi").toString());
        for (var id : pictureIds(page)) {
            var picture = page.context().newPage();
            picture.navigate(system.admin("/pictures/" + id).toString());
            picture.fill("#credit", "Phạm Lam");
            picture.fill("#alt-en", "Water puppets at dusk");
            picture.locator("button[form='describe']").click();
            assertThat(picture.locator(".toast")).isVisible();
            picture.close();
        }
        assertThat(page.locator("#title")).hasValue(OfficersManuscript.TITLE);
        page.fill("#summary", "Phường rối nước bên sông Lam Khê mở cửa đón khách.");
        page.fill("#origin", "Sở Văn hóa Sơn Hải");
        assertThat(page.locator("#body")).hasValue(Pattern.compile("Thủy đình lúc lên đèn"));
        page.locator("button[name='then'][value='submit']").click();
        assertThat(page.locator("button[name='then'][value='submit']")).hasCount(0);
    }

    private static List<String> pictureIds(Page page) {
        @SuppressWarnings("unchecked")
        var ids =
                (List<String>)
                        page.evaluate(
                                "() =>"
                                    + " [...document.querySelector('#body').value.matchAll(/data-asset=\"([0-9a-f]{32})\"/g)].map(found"
                                    + " => found[1])");
        assertThat(ids).hasSize(2);
        return ids;
    }

    private void translate(Page page, String article) {
        page.navigate(system.admin(article).toString());
        page.locator("form[action$='/translations'] button[value='en']").click();
        page.waitForURL("**/en/translation");
        var rows = page.locator("[data-row]");
        for (int i = 0; i < rows.count(); i++) {
            var row = rows.nth(i);
            var kind = row.locator("input[name='kind-" + i + "']").inputValue();
            var alt = row.locator("input[name='alt-" + i + "']");
            if (alt.count() > 0) {
                alt.fill("Water puppets at dusk");
            } else {
                var text =
                        switch (kind) {
                            case "TITLE" -> "Water puppets by the Lam Khe river";
                            case "SUMMARY" ->
                                    "The water puppet troupe by the river welcomes visitors.";
                            default -> "<p>Translated paragraph " + i + " on Decision 913.</p>";
                        };
                row.locator("textarea")
                        .evaluate(
                                "(field, text) => { field.value = text; field.dispatchEvent(new"
                                    + " Event('input', {bubbles: true})); field.dispatchEvent(new"
                                    + " Event('taken')); }",
                                text);
            }
        }
        page.locator("button[name='then'][value='submit']").click();
        assertThat(page.locator("button[name='then'][value='submit']")).hasCount(0);
    }

    private void approve(Page page, String article, String language) {
        page.navigate(system.admin(article + "/" + language).toString());
        page.locator("form[action$='/approve'] button").click();
        assertThat(page.locator("form[action$='/approve']").count())
                .as(() -> page.url() + "\n" + page.locator("body").innerText())
                .isZero();
    }

    private void publishBoth(Page page, String article) {
        page.navigate(system.admin(article).toString());
        assertThat(page.locator("input[name='language'][form='publish']:checked")).hasCount(2);
        page.locator("button[form='publish']").click();
        assertThat(page.locator("button[form='publish']")).hasCount(0);
    }

    private void readBoth(Page page) {
        page.navigate(system.portal("/vi/tin-tuc/mua-roi-nuoc-ben-song-lam-khe").toString());
        assertThat(page.locator("h1")).hasText(OfficersManuscript.TITLE);
        assertThat(page.locator("article figure img, main figure img").first())
                .hasAttribute("alt", "Thủy đình lúc lên đèn");
        page.locator("a[hreflang='en'], a[lang='en']").first().click();
        assertThat(page.locator("h1")).hasText("Water puppets by the Lam Khe river");
    }

    private void find() {
        awaitThat("it is found without marks", this::isFound);
        assertThat(first("mua roi nuoc lam khe")).contains("lam-khe");
        assertThat(first(Normalizer.normalize("múa rối nước Lam Khê", Normalizer.Form.NFD)))
                .contains("lam-khe");
        assertThat(first("913 qd ubnd")).contains("lam-khe");
    }

    private void withdraw(Page page, String article, String language) {
        page.navigate(system.admin(article + "/" + language).toString());
        page.locator("form[action$='/withdraw'] button").first().click();
        assertThat(page.locator("main form[action$='/withdraw'] button")).hasCount(0);
    }

    private boolean isFound() {
        return search("roi nuoc ben song lam khe").contains("/mua-roi-nuoc-ben-song-lam-khe");
    }

    /// The address of the first result.
    private String first(String query) {
        return search(query)
                .replaceFirst("(?s).*?\"url\":\"([^\"]+)\".*", "$1")
                .toLowerCase(Locale.ROOT);
    }

    private String search(String query) {
        var address =
                system.portal(
                        "/api/v1/search?lang=vi&q="
                                + URLEncoder.encode(query, StandardCharsets.UTF_8));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void awaitThat(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
