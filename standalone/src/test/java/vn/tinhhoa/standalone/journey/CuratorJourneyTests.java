package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.standalone.RunningSystem;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/// A curator drops three photographs into the browser, describes them, builds a dataset, is told
/// what is missing, mends it and releases it; programs get the release from the portal.
@Journey
class CuratorJourneyTests {

    private static final int PATIENCE = 60_000;
    private static final String DROP =
            """
            (files) => {
              const all = new DataTransfer();
              for (const { name, base64 } of files) {
                const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
                all.items.add(new File([bytes], name, { type: 'image/png', lastModified: 1 }));
              }
              return all;
            }
            """;

    @TempDir Path scratch;

    private final Browsers browsers;
    private final RunningSystem system;

    CuratorJourneyTests(Browsers browsers, RunningSystem system) {
        this.browsers = browsers;
        this.system = system;
    }

    @Test
    void three_pictures_become_a_released_dataset() throws Exception {
        var thu = Officers.signedIn(browsers, system, "thu");
        drop(thu, "hanh-trinh-a.png", "hanh-trinh-b.png", "hanh-trinh-c.png");

        thu.navigate(system.admin("/datasets").toString());
        thu.locator(".bar a.button--primary").click();
        thu.fill("#title", "Hành trình ven vịnh");
        thu.locator(".bar button.button--primary").click();
        thu.locator(".bar a", new Page.LocatorOptions().setHasText("Thêm ảnh từ kho")).click();
        thu.fill("#text", "hanh-trinh");
        thu.locator("form[role=search] button").first().click();
        awaitScript(thu);
        thu.locator("[data-every]").check();
        assertThat(thu.locator("[data-count]")).containsText("3");
        thu.locator(".bar button.button--primary").click();
        assertThat(thu.locator(".items__one")).hasCount(3);

        var top = dragLastToTheTop(thu);
        thu.locator(".bar a.button--primary").click();
        assertThat(thu.locator(".bar button.button--primary")).isDisabled();
        mendFacts(thu);
        describeEach(thu);

        thu.navigate(system.admin("/datasets/hanh-trinh-ven-vinh/release").toString());
        assertThat(thu.locator(".good")).isVisible();
        thu.locator(".bar button.button--primary").click();
        assertThat(thu.locator(".release__citation"))
                .containsText(
                        "Version 1.0.0",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));

        var release = get("/api/v1/datasets/hanh-trinh-ven-vinh/releases/1.0.0");
        assertThat(release).contains("Hành trình ven vịnh", "1.0.0");
        var table = get("/api/v1/datasets/hanh-trinh-ven-vinh/releases/1.0.0/metadata.csv");
        assertThat(table.lines().filter(row -> row.contains("hanh-trinh-")).toList())
                .hasSize(3)
                .first()
                .asString()
                .contains(top);
    }

    @Test
    void a_folder_of_seventy_megabytes_is_sent_in_pieces() throws Exception {
        var thu = Officers.signedIn(browsers, system, "thu");
        thu.navigate(system.admin("/datasets").toString());
        thu.locator(".bar a.button--primary").click();
        thu.fill("#title", "Thư mục lớn");
        thu.locator(".bar button.button--primary").click();
        thu.navigate(system.admin("/datasets/thu-muc-lon/folder").toString());
        awaitScript(thu);

        thu.setInputFiles("#file", largeFolder());
        thu.locator("main form button").click();

        assertThat(thu.locator(".good"))
                .containsText(
                        "1", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        assertThat(thu.locator(".issues")).containsText("lon.bin");
        thu.navigate(system.admin("/datasets/thu-muc-lon").toString());
        assertThat(thu.locator(".items__one")).hasCount(1);
    }

    /// One picture, and much that is none.
    private Path largeFolder() throws IOException {
        var file = scratch.resolve("lon.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("anh-trong-thu-muc.png"));
            zip.write(png(4711));
            zip.putNextEntry(new ZipEntry("lon.bin"));
            var random = new Random(1);
            var piece = new byte[1 << 20];
            for (int i = 0; i < 70; i++) {
                random.nextBytes(piece);
                zip.write(piece);
            }
        }
        return file;
    }

    private void drop(Page page, String... names) throws IOException {
        page.navigate(system.admin("/pictures/upload").toString());
        awaitScript(page);
        var files = new ArrayList<Map<String, String>>();
        for (var name : names) {
            var bytes = Base64.getEncoder().encodeToString(png(name.hashCode()));
            files.add(Map.of("name", name, "base64", bytes));
        }
        var transfer = page.evaluateHandle(DROP, files);
        page.locator("[data-drop]").dispatchEvent("drop", Map.of("dataTransfer", transfer));
        assertThat(page.locator(".sent__file--STORED"))
                .hasCount(
                        names.length, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        assertThat(page.locator("[data-afterwards] a")).isVisible();
    }

    /// Which picture is the last depends on which upload ended first.
    ///
    /// @return its key
    private static String dragLastToTheTop(Page page) {
        awaitScript(page);
        var items = page.locator(".items__one");
        var last = items.last().getAttribute("data-key");
        items.last().dragTo(items.first());
        assertThat(items.first()).hasAttribute("data-key", last);
        return last;
    }

    /// Follows the check's own links to the fields that are empty.
    private static void mendFacts(Page page) {
        page.locator("[data-issues] a[href*='/facts#title-en']").click();
        assertThat(page.locator("#title-en")).isVisible();
        page.fill("#title-en", "Along the bay");
        page.fill("#description-vi", "Ba bức ảnh ven vịnh.");
        page.fill("#description-en", "Three pictures along the bay.");
        page.fill("#contact-email", "anh@sonhai.example");
        page.selectOption("#licence", "CC-BY-4.0");
        page.locator(".bar button.button--primary").click();
        assertThat(page.locator(".toast")).containsText("Đã lưu");
    }

    private static void describeEach(Page page) {
        page.locator(".tabs a").first().click();
        page.locator(".items__what a").first().click();
        for (int number = 1; number <= 3; number++) {
            for (var field : List.of("#caption-vi", "#caption-en", "#alt-vi", "#alt-en")) {
                page.fill(field, "Lời " + number);
            }
            page.fill("#credit", "Ảnh: Đỗ Minh Thư");
            page.locator(".bar button").last().click();
            assertThat(page.locator(".toast")).containsText("Đã lưu");
        }
        assertThat(page.locator(".desk__side .good")).isVisible();
    }

    private static void awaitScript(Page page) {
        assertThat((Locator) page.locator("html")).hasAttribute("data-ready", "yes");
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(system.portal(path)).build(),
                                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static byte[] png(int seed) throws IOException {
        var image = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(seed & 0xffffff));
        graphics.fillRect(0, 0, 240, 160);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
