package vn.tinhhoa.standalone.journey;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhhoa.standalone.RunningSystem;
import vn.tinhhoa.standalone.journey.SlowLine.Seen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// What Lighthouse would say: how soon pages are there on a telephone with a slow line, whether
/// they move, and what they weigh. It prints figures beside those that are asked for, and never
/// fails on them.
@Tag("bench")
class SlowLineBench {

    private static final int RUNS = 5;

    @TempDir private Path data;

    @Test
    void tells_how_soon_pages_are_there() {
        try (var browsers = Browsers.open();
                var system =
                        RunningSystem.launch(
                                        List.of(),
                                        data,
                                        RunningSystem.freePort(),
                                        RunningSystem.freePort())
                                .awaitReady()
                                .awaitDatasets()
                                .awaitContests()) {
            System.out.printf(
                    "390 px at 2x, 1.6 Mbit/s down, 750 kbit/s up, 150 ms a request, processor 4"
                            + " times slower, nothing cached; medians of %d%nasked: largest paint <"
                            + " 1500 ms, shift < 0.05, blocked < 100 ms%n",
                    RUNS);
            places(browsers, system)
                    .forEach((name, path) -> tell(name, look(browsers, system, path)));
        }
    }

    /// Finds them as a reader does.
    private static Map<String, String> places(Browsers browsers, RunningSystem system) {
        var places = new LinkedHashMap<String, String>();
        places.put("home", "/vi");
        places.put("search", "/vi/search?q=l%E1%BB%85%20h%E1%BB%99i");
        try (var context = browsers.browser().newContext()) {
            var page = context.newPage();
            page.navigate(system.portal("/vi").toString());
            places.put("article", page.locator(".hero__title a").getAttribute("href"));
            page.navigate(system.portal("/vi/contests").toString());
            places.put(
                    "contest's gallery",
                    page.locator("main a[href$='/gallery']").first().getAttribute("href"));
            page.navigate(system.portal("/vi/datasets").toString());
            places.put("dataset", page.locator("main .card__title a").first().getAttribute("href"));
        }
        return places;
    }

    private static List<Seen> look(Browsers browsers, RunningSystem system, String path) {
        var seen = new ArrayList<Seen>();
        for (int run = 0; run <= RUNS; run++) {
            try (var line = new SlowLine(browsers.browser())) {
                seen.add(line.look(system.portal(path).toString()));
            }
        }
        // The first filled the server's own cache.
        return seen.subList(1, seen.size());
    }

    private static void tell(String name, List<Seen> seen) {
        System.out.printf(
                "%-18s largest %4.0f ms, first %4.0f ms, shift %.4f, blocked %3.0f ms,"
                        + " %3.0f kB: %s; largest was %s; moved: %s%n",
                name,
                median(seen, Seen::largest),
                median(seen, Seen::first),
                median(seen, Seen::shift),
                median(seen, Seen::blocked),
                median(seen, one -> one.wire().all()) / 1000,
                seen.getLast().wire().bytes(),
                seen.getLast().what(),
                seen.getLast().moved());
    }

    private static double median(List<Seen> seen, ToDoubleFunction<Seen> figure) {
        return seen.stream().mapToDouble(figure).sorted().toArray()[seen.size() / 2];
    }
}
