package vn.tinhhoa.standalone.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

import java.util.Map;

/// A telephone of the middle sort on a slow line, with nothing in its cache: what Lighthouse's
/// "slow 4G" and four times slower processor are.
final class SlowLine implements AutoCloseable {

    private static final double LATENCY_MS = 150;
    private static final double DOWN = 1_600_000 / 8.0;
    private static final double UP = 750_000 / 8.0;
    private static final int SLOWER = 4;

    /// Hears paints, shifts and long tasks from the beginning.
    private static final String EARS =
            """
            const heard = window.heard = {largest: 0, what: '', first: 0, shift: 0, moved: [], blocked: []};
            const hear = (type, each) => new PerformanceObserver(
              (list) => list.getEntries().forEach(each)).observe({type, buffered: true});
            hear('largest-contentful-paint', (e) => {
              heard.largest = e.startTime;
              heard.what = (e.element?.tagName ?? '') + ' ' + e.url.split('/').at(-1);
            });
            hear('paint', (e) => { if (e.name === 'first-contentful-paint') heard.first = e.startTime; });
            hear('layout-shift', (e) => {
              if (!e.hadRecentInput) {
                heard.shift += e.value;
                heard.moved.push(...e.sources.map((s) => s.node?.parentElement?.className));
              }
            });
            hear('longtask', (e) => heard.blocked.push([e.startTime, e.duration]));
            """;

    private static final String QUIET =
            """
            () => performance.now()
              > performance.getEntriesByType('navigation')[0].loadEventEnd + 2000
            """;

    private static final String FIGURES =
            """
            () => ({
              largest: heard.largest, first: heard.first, shift: heard.shift,
              blocked: heard.blocked.filter(([at]) => at >= heard.first)
                .reduce((sum, [, took]) => sum + took - 50, 0),
            })
            """;

    private final BrowserContext context;
    private final Page page;
    private final Wire wire;

    SlowLine(Browser browser) {
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(390, 844)
                                .setDeviceScaleFactor(2)
                                .setIsMobile(true)
                                .setHasTouch(true)
                                .setLocale("vi"));
        page = context.newPage();
        page.addInitScript(EARS);
        var devtools = context.newCDPSession(page);
        wire = new Wire(devtools);
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MS);
        line.addProperty("downloadThroughput", DOWN);
        line.addProperty("uploadThroughput", UP);
        devtools.send("Network.emulateNetworkConditions", line);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        devtools.send("Emulation.setCPUThrottlingRate", processor);
    }

    /// @param largest until the largest thing in view was painted, in milliseconds, as is `first`
    ///   until the first
    /// @param what the largest was
    /// @param shift how far things moved by themselves, as Cumulative Layout Shift has it
    /// @param moved in what
    /// @param blocked how long the page could not answer after its first paint, in milliseconds
    record Seen(
            double largest,
            double first,
            String what,
            double shift,
            String moved,
            double blocked,
            Wire wire) {}

    Seen look(String address) {
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction(QUIET);
        return new Seen(
                number("largest"),
                number("first"),
                String.valueOf(page.evaluate("() => heard.what")),
                number("shift"),
                String.valueOf(page.evaluate("() => [...new Set(heard.moved)].join(', ')")),
                number("blocked"),
                wire);
    }

    private double number(String name) {
        return page.evaluate(FIGURES) instanceof Map<?, ?> figures
                        && figures.get(name) instanceof Number number
                ? number.doubleValue()
                : 0;
    }

    @Override
    public void close() {
        context.close();
    }
}
