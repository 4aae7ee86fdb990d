package vn.tinhhoa.standalone.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Looks at a page as a strict visitor does: on a phone and on a desk it breaks no rule of WCAG 2.2
/// AA that a machine can check, does not scroll sideways, and says nothing on the console.
final class Inspection {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int[] WIDTHS = {1280, 390};
    private static final int HEIGHT = 900;

    private final Page page;
    private final Set<String> said = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    Inspection(Page page) {
        this.page = page;
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> said.add(error));
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
            var place = name + " at " + width + " px: ";
            var sideways =
                    page.evaluate(
                            "() => document.documentElement.scrollWidth -"
                                    + " document.documentElement.clientWidth");
            if (!Integer.valueOf(0).equals(sideways)) {
                faults.add(place + "scrolls sideways by " + sideways);
            }
            for (var violation : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
                violation
                        .getNodes()
                        .forEach(node ->
                                faults.add(place + violation.getId() + " " + node.getHtml()));
            }
        }
        said.forEach(words -> faults.add(name + " on the console: " + words));
        said.clear();
    }
}
