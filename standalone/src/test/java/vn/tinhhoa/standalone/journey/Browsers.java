package vn.tinhhoa.standalone.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine's Chromium. Without one the browser tests are skipped and say so, unless
/// `-Dbrowser.required=true`.
final class Browsers implements AutoCloseable {

    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    /// What a slow machine may take, in milliseconds.
    private static final double PATIENCE = 60_000;

    private Browsers(Path chromium) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create();
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(QUIET));
    }

    static Browsers open() {
        var chromium = installed();
        if (chromium.isEmpty() && Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException("Browser tests are required and there is no Chromium");
        }
        Assumptions.assumeTrue(
                chromium.isPresent(), "skipped: there is no Chromium on this machine");
        return new Browsers(chromium.orElseThrow());
    }

    Browser browser() {
        return browser;
    }

    /// What a page does in the background costs others time as long as it is open.
    void closeWindows() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder ->
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
