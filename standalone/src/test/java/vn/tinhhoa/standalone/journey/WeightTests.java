package vn.tinhhoa.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.standalone.RunningSystem;

import java.util.List;

/// What a Vietnamese page weighs when nothing of it is in the browser's cache, and that all of it
/// comes from here.
@Journey
class WeightTests {

    private static final long MOST_WITHOUT_PICTURES_AND_FONTS = 60_000;
    private static final long MOST_FONTS = 80_000;

    private final Browsers browsers;
    private final RunningSystem system;

    WeightTests(Browsers browsers, RunningSystem system) {
        this.browsers = browsers;
        this.system = system;
    }

    @Test
    void an_article_is_light() {
        var wire = fetched(article());

        assertThat(wire.bytes("Document")).isPositive();
        assertThat(wire.bytes("Stylesheet")).isPositive();
        assertThat(wire.bytes("Image")).isPositive();
        assertThat(wire.all() - wire.bytes("Image") - wire.bytes("Font"))
                .as("%s", wire.bytes())
                .isLessThanOrEqualTo(MOST_WITHOUT_PICTURES_AND_FONTS);
    }

    @Test
    void all_comes_from_here_and_fonts_are_few() {
        var here = system.portal("/").getAuthority();
        for (var path :
                List.of(
                        "/vi",
                        article(),
                        "/vi/datasets/bien-son-hai",
                        "/vi/search?q=bi%E1%BB%83n")) {
            var wire = fetched(path);
            assertThat(wire.hosts()).as(path).containsExactly(here);
            assertThat(wire.bytes("Font")).as(path).isBetween(1L, MOST_FONTS);
        }
    }

    private String article() {
        try (var context = browsers.browser().newContext()) {
            var page = context.newPage();
            page.navigate(system.portal("/vi").toString());
            return String.valueOf(page.locator(".hero__title a").getAttribute("href"));
        }
    }

    private Wire fetched(String path) {
        var options = new Browser.NewContextOptions().setLocale("vi").setViewportSize(390, 844);
        try (var context = browsers.browser().newContext(options)) {
            var page = context.newPage();
            var wire = new Wire(context.newCDPSession(page));
            page.navigate(system.portal(path).toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.evaluate("() => document.fonts.ready.then(() => true)");
            return wire;
        }
    }
}
