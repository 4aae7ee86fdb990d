package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/// Somebody enters a contest in the browser, and every page on their way is for everybody.
class EnteringPagesTests {

    private static Browsers browsers;
    private static OpenPortal portal;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
        portal = OpenPortal.start();
    }

    @AfterEach
    void closeWindows() {
        browsers.closeWindows();
    }

    @AfterAll
    static void close() {
        portal.close();
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "lo"})
    void an_entrant_comes_in_enters_and_leaves(String language) throws IOException {
        var page =
                browsers.browser()
                        .newContext(new Browser.NewContextOptions().setLocale(language))
                        .newPage();
        var walk = new Walk(page, new Inspection(page), language);
        var base = portal.address("/" + language + "/contests/" + OpenPortal.CONTEST);
        var email = "nang-" + language + "@example.la";

        page.navigate(base + "/enter");
        walk.look("enter");
        page.fill("#email", "khong-phai");
        page.locator("main form button").click();
        walk.look("enter-mistake");
        page.fill("#email", email);
        page.locator("main form button").click();
        walk.look("letter-sent");

        page.navigate(portal.link(email));
        assertThat(page).hasURL(base + "/entry");
        walk.look("nothing-yet");

        page.navigate(base + "/entry/me");
        page.locator("main button.button--main").click();
        assertThat(page.locator("[data-mend]")).isFocused();
        walk.look("person-mistakes");
        page.fill("#name", "Nang Souphaphone");
        page.fill("#born", "1999-05-04");
        page.locator("input[name=residence]").last().check();
        page.locator("#not-excluded").check();
        page.locator("main button.button--main").click();
        assertThat(page.locator(".done")).isVisible();

        page.locator(".ways button").first().click();
        walk.look("empty-draft");
        var script = new ArrayList<Route>();
        page.route("**/upload*.js", script::add);
        page.locator("button[value=send]").click();
        assertThat(page.locator("[data-mend]")).isFocused();
        walk.look("draft-mistakes");
        page.locator("[data-mend] a").first().click();

        page.waitForCondition(() -> !script.isEmpty());
        page.setInputFiles("#file", picture("nho.jpg", 500, 300));
        script.forEach(Route::resume);
        page.unroute("**/upload*.js");
        assertThat(page.locator(".sending .field__error")).isVisible();
        walk.look("picture-refused");
        page.fill("#TITLE-" + language, "Bình minh");
        page.setInputFiles("#file", picture("anh.jpg", 1600, 1000));
        assertThat(page.locator(".works__one")).hasCount(1);
        assertThat(page.locator("#TITLE-" + language)).hasValue("Bình minh");

        page.fill("#date", "2025-04-30");
        page.fill("#place", "Xã Hải Vân, Sơn Hải");
        page.locator("#unpublished").check();
        page.locator("input[name=synthetic]").first().check();
        page.locator("input[name=consent]").first().check();
        walk.look("draft-complete");
        page.locator("button[value=send]").click();
        assertThat(page.locator(".state--submitted")).isVisible();
        walk.look("sent");

        page.navigate(base + "/entry");
        walk.look("entries");
        page.locator(".entries a").first().click();
        page.locator(".sheet__end a").click();
        walk.look("withdraw");
        page.locator("main button.button--main").click();
        assertThat(page.locator(".state--withdrawn")).isVisible();
        page.navigate(base + "/entry/data");
        walk.look("data");
        page.locator("main button.button--main").click();
        walk.look("erased");

        assertThat(walk.faults()).isEmpty();
    }

    /// Looks at a page, and keeps what it looks like.
    private record Walk(Page page, Inspection inspection, String language) {

        void look(String name) {
            inspection.look(language + " " + name);
            Screenshots.keep(page, name + "-" + language);
        }

        List<String> faults() {
            return new ArrayList<>(inspection.faults());
        }
    }

    private static FilePayload picture(String name, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(
                        x, y, new Color(40 + 180 * y / height, 90 + 60 * x / width, 160).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return new FilePayload(name, "image/jpeg", out.toByteArray());
    }
}
