package vn.tinhhoa.standalone.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Looks at a page as a strict visitor does: on a phone and on a desk it breaks no rule of WCAG 2.2
/// AA that a machine can check, does not scroll sideways, and says nothing on the console.
final class Inspection {

    private static final int[] WIDTHS = {1280, 390};
    private static final int HEIGHT = 900;
    private static final String AXE = axe();
    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// Put into a page once; the builder of the library would do it at every look.
    private static final String VIOLATIONS =
            """
            async () => (await axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
              resultTypes: ['violations'],
            })).violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} ${node.html}`))
            """;

    private static final String ENHANCED =
            "rules: {'color-contrast-enhanced': {enabled: true}}, resultTypes";

    /// Texts that do not fit into what holds them. What is only for screen readers is let be, and
    /// so are teasers, which end after some lines with an ellipsis and lead to the whole.
    private static final String CUT =
            """
            () => [...document.querySelectorAll('body *')].filter((element) => {
              const style = getComputedStyle(element);
              const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
              const shown = element.checkVisibility() && element.clientWidth > 2;
              const text = [...element.childNodes].some(
                (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
              const teaser = style.webkitLineClamp !== 'none';
              return hides && !teaser && shown && text && !element.closest('.unseen, .skip')
                && (element.scrollWidth > element.clientWidth + 1
                  || element.scrollHeight > element.clientHeight + 1);
            }).map((element) => element.outerHTML.slice(0, 200))
            """;

    private final Page page;
    private final Set<String> said = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    Inspection(Page page) {
        this.page = page;
        page.onConsoleMessage(this::hear);
        page.onPageError(said::add);
    }

    Page page() {
        return page;
    }

    /// What was found so far, each with the page's name and width.
    List<String> faults() {
        return faults;
    }

    /// The browser itself reports a page whose status is a refusal; that is no fault of the page.
    private void hear(ConsoleMessage message) {
        var ofThePage = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error")
                && !(ofThePage && message.location().startsWith(page.url()))) {
            said.add(message.text() + " " + message.location());
        }
    }

    void look(String name) {
        for (var width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            inspect(name + " at " + width + " px: ", VIOLATIONS);
        }
        hearOut(name);
    }

    /// Looks at the page as it stands, on the width that it has.
    ///
    /// @param sevenToOne whether text must stand out at least 7:1 (WCAG 2.2, 1.4.6)
    void lookOnce(String name, boolean sevenToOne) {
        var place = name + " at " + page.viewportSize().width + " px: ";
        inspect(place, sevenToOne ? VIOLATIONS.replace("resultTypes", ENHANCED) : VIOLATIONS);
        if (page.evaluate(CUT) instanceof List<?> cut) {
            cut.forEach(text -> faults.add(place + "cuts off " + text));
        }
        hearOut(name);
    }

    /// A page can be asked before its style sheet has come; it is judged as it is seen.
    private void inspect(String place, String violations) {
        page.waitForLoadState();
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        if (!Objects.equals(page.evaluate(SIDEWAYS), 0)) {
            faults.add(place + "scrolls sideways");
        }
        if (page.evaluate(violations) instanceof List<?> found) {
            found.forEach(violation -> faults.add(place + violation));
        }
    }

    private void hearOut(String name) {
        said.forEach(words -> faults.add(name + " on the console: " + words));
        said.clear();
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(
                    Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
