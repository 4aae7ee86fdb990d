package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhhoa.standalone.RunningSystem;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;

/// A reader among the demonstration's pictures: looks, narrows, ticks, downloads, enlarges.
@Journey
class DatasetPagesTests {

    private final Browsers browsers;
    private final RunningSystem system;

    DatasetPagesTests(Browsers browsers, RunningSystem system) {
        this.browsers = browsers;
        this.system = system;
    }

    private Page reader(String language) {
        return browsers.browser()
                .newContext(new Browser.NewContextOptions().setLocale(language))
                .newPage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_pages_of_datasets_are_for_everybody(String language) {
        var inspection = new Inspection(reader(language));
        places("/" + language + "/datasets")
                .forEach((name, address) -> {
                    inspection.page().navigate(system.portal(address).toString());
                    inspection.look(language + " " + name);
                });
        assertThat(inspection.faults()).isEmpty();
    }

    private static Map<String, String> places(String all) {
        var sea = all + "/bien-son-hai";
        var crafts = all + "/lang-nghe-son-hai";
        var places = new LinkedHashMap<String, String>();
        places.put("catalogue", all);
        places.put("release", sea);
        places.put("second page", sea + "?page=2");
        places.put("narrowed", sea + "?topic=thuyen&year=2025");
        places.put("nothing found", sea + "?place=khong-co");
        places.put("list", sea + "?show=list");
        places.put("map", sea + "?show=map");
        places.put("older release", crafts + "/1.0.0");
        places.put("picture", sea + "/1.0.0/hai-dang-ban-ngay");
        places.put("tombstone", crafts + "/1.0.0/xuong-gom-moi");
        places.put("nothing ticked", crafts + "/2.0.0/selection.zip");
        return places;
    }

    @Test
    void what_is_ticked_on_two_pages_comes_in_one_file() throws IOException {
        var page = reader("vi");
        page.navigate(system.portal("/vi/datasets/bien-son-hai").toString());
        page.locator("[name=item]").first().check();
        assertThat(page.locator(".ticks__said")).hasText("Đã chọn 1 ảnh");
        page.locator(".pager a[rel=next]").click();
        page.locator("[name=item]").last().check();
        assertThat(page.locator(".ticks__said")).hasText("Đã chọn 2 ảnh");

        var download = page.waitForDownload(() -> page.locator(".ticks .button--main").click());

        assertThat(download.suggestedFilename()).isEqualTo("bien-son-hai-1.0.0-2.zip");
        try (var zip = new ZipFile(download.path().toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()).toList())
                    .filteredOn(name -> name.endsWith(".jpg"))
                    .hasSize(2);
        }
        Files.deleteIfExists(download.path());
    }

    @Test
    void keys_lead_from_picture_to_picture_and_enlarge_it() {
        var page = reader("en");
        page.navigate(
                system.portal("/en/datasets/bien-son-hai/1.0.0/binh-minh-mam-xoi").toString());
        awaitPicture(page, "binh-minh-mam-xoi");
        page.keyboard().press("ArrowRight");
        awaitPicture(page, "suong-vung-ngoc");
        page.keyboard().press("ArrowLeft");
        awaitPicture(page, "binh-minh-mam-xoi");

        page.locator("[data-zoom]").click();
        var picture = page.locator("dialog.zoom img");
        assertThat(picture).isVisible();
        page.keyboard().press("+");
        assertThat(picture.evaluate("img => img.style.transform").toString()).contains("scale(1.4");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.zoom")).hasCount(0);
        assertThat(page.locator("[data-zoom]")).isFocused();
    }

    private static void awaitPicture(Page page, String key) {
        page.waitForURL(
                "**/" + key, new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
    }
}
