package vn.tinhhoa.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhhoa.standalone.RunningSystem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every page of the portal in all its languages, on three widths, light, dark and in high
/// contrast: nothing breaks WCAG 2.2 AA, scrolls sideways or is cut off, and high contrast is at
/// least 7:1. With the largest text nothing scrolls sideways at 320 px either.
///
/// Each page is seen in all nine ways, spread over the languages; `-Dmatrix.whole=true` sees each
/// in all of them in every language.
@ExtendWith(JourneySystem.class)
class EveryPageTests {

    private static final boolean WHOLE = Boolean.getBoolean("matrix.whole");
    private static final List<String> LANGUAGES =
            List.of("vi", "en", "zh", "ja", "ko", "fr", "lo", "km");
    private static final int[] WIDTHS = {360, 768, 1440};
    private static final List<String> LOOKS = List.of("light", "dark", "contrast");

    /// The first article that each of these pages leads to, if any.
    private static final String FIRST_ARTICLES =
            """
            (addresses) => Promise.all(addresses.map(async (address) => {
              const words = await (await fetch(address)).text();
              const page = new DOMParser().parseFromString(words, 'text/html');
              const home = address.split('/').slice(0, 2).join('/');
              return page.querySelector(`main article a[href^="${home}/"]`)?.getAttribute('href');
            }))
            """;

    private static final String SIDEWAYS =
            """
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth
            """;

    private final Browsers browsers;
    private final RunningSystem system;

    EveryPageTests(Browsers browsers, RunningSystem system) {
        this.browsers = browsers;
        this.system = system;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "zh", "ja", "ko", "fr", "lo", "km"})
    void is_for_everybody(String language) {
        var places = places(language);
        var faults = new ArrayList<String>();
        var seen = 0;
        for (var look : LOOKS) {
            try (var context =
                    browsers.browser()
                            .newContext(
                                    new Browser.NewContextOptions()
                                            .setLocale(language)
                                            .setReducedMotion(ReducedMotion.REDUCE)
                                            .setColorScheme(
                                                    look.equals("dark")
                                                            ? ColorScheme.DARK
                                                            : ColorScheme.LIGHT))) {
                var inspection = new Inspection(context.newPage());
                if (look.equals("contrast")) {
                    raiseContrast(inspection.page(), language);
                }
                var number = 0;
                for (var place : places.entrySet()) {
                    for (int width = 0; width < WIDTHS.length; width++) {
                        if (WHOLE || isTurn(language, look, width, number)) {
                            inspection.page().setViewportSize(WIDTHS[width], 900);
                            inspection.page().navigate(system.portal(place.getValue()).toString());
                            inspection.lookOnce(
                                    language + " " + place.getKey() + " " + look,
                                    look.equals("contrast"));
                            seen++;
                        }
                    }
                    number++;
                }
                faults.addAll(inspection.faults());
            }
        }
        System.out.printf(
                "%s: %d pages seen %d times, %d faults%n",
                language, places.size(), seen, faults.size());
        assertThat(faults).isEmpty();
    }

    /// The front page in every language, each other page in one of them.
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "zh", "ja", "ko", "fr", "lo", "km"})
    void is_as_wide_as_the_smallest_screen_with_the_largest_text(String language) {
        var wide = new ArrayList<String>();
        try (var context =
                browsers.browser()
                        .newContext(new Browser.NewContextOptions().setViewportSize(320, 900))) {
            var page = context.newPage();
            page.navigate(system.portal("/" + language).toString());
            for (var size : List.of("1", "2")) {
                page.locator("[value=LARGER]").click();
                page.waitForSelector("html[data-text='" + size + "']");
            }
            var turn = LANGUAGES.indexOf(language);
            for (var place : places(language).entrySet()) {
                if (turn++ % LANGUAGES.size() == 0 || place.getKey().equals("home")) {
                    page.navigate(system.portal(place.getValue()).toString());
                    var sideways = page.evaluate(SIDEWAYS);
                    if (!sideways.equals(0)) {
                        wide.add(place.getValue() + ": " + sideways + " px");
                    }
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    /// Every third page, in another way each time: over the languages each page comes two or three
    /// times.
    private static boolean isTurn(String language, String look, int width, int page) {
        var way = LOOKS.indexOf(look) * WIDTHS.length + width;
        var turn = LANGUAGES.indexOf(language) + page;
        return turn % 3 == 0 && way == turn / 3 % 9;
    }

    private void raiseContrast(Page page, String language) {
        page.navigate(system.portal("/" + language).toString());
        page.locator("[value=CONTRAST]").click();
        page.waitForSelector("html[data-contrast=high]");
    }

    private Map<String, String> places(String language) {
        var home = "/" + language;
        var places = new LinkedHashMap<String, String>();
        places.put("home", home);
        try (var context = browsers.browser().newContext()) {
            var page = context.newPage();
            page.navigate(system.portal(home).toString());
            var menu =
                    page.locator("header nav a[href^='" + home + "/'], footer a[href^='/']").all();
            for (var link : menu) {
                var address = String.valueOf(link.getAttribute("href"));
                if (address.startsWith(home + "/")) {
                    places.putIfAbsent(address.replaceFirst("[?#].*", ""), address);
                }
            }
            var lists = List.copyOf(places.values());
            if (page.evaluate(FIRST_ARTICLES, lists) instanceof List<?> first) {
                for (int list = 0; list < lists.size(); list++) {
                    if (first.get(list) instanceof String one) {
                        places.putIfAbsent("one of " + lists.get(list), one);
                    }
                }
            }
        }
        places.put("search", home + "/search?q=S%C6%A1n+H%E1%BA%A3i");
        places.put("empty search", home + "/search?q=zzzzqq");
        places.put("style", home + "/style");
        places.put("problem", home + "/khong/co");
        return places;
    }
}
