package vn.tinhhoa.portal.rights;

import static org.awaitility.Awaitility.await;

import org.jsoup.Jsoup;

import vn.tinhhoa.portal.House;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/// Follows every link of the public site in two of its languages, as a search engine does, and
/// every address that its programs' answers name.
final class PublicWalk {

    static final String SITE = "https://sonhai.example";

    private static final Pattern NAMED =
            Pattern.compile(Pattern.quote(SITE) + "(/[^\"{}<>\\s\\\\#]*)");
    private static final Pattern OTHER_LANGUAGE = Pattern.compile("/(zh|ja|ko|fr|lo|km)([/?].*)?");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final House house;
    private final Deque<String> next = new ArrayDeque<>();
    private final Set<String> promised = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> broken = new ArrayList<>();

    PublicWalk(House house) {
        this.house = house;
    }

    void from(List<String> paths) {
        paths.forEach(this::promise);
        while (!next.isEmpty()) {
            look(next.remove());
        }
    }

    /// Where a page led to nothing, or anything went wrong, each with its status.
    List<String> broken() {
        return broken;
    }

    private void look(String path) {
        var answer = made(path);
        if (answer.statusCode() >= 500 || answer.statusCode() == 404 && promised.contains(path)) {
            broken.add(answer.statusCode() + " " + path);
        }
        answer.headers().firstValue("Location").ifPresent(this::promise);
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            var page = Jsoup.parse(answer.body());
            page.select("[href]").eachAttr("href").forEach(this::promise);
            page.select("[src]").eachAttr("src").forEach(this::promise);
            for (var set : page.select("[srcset]").eachAttr("srcset")) {
                for (var one : set.split(",\\s+")) {
                    promise(one.replaceFirst("\\s.*", ""));
                }
            }
        } else if (type.contains("json") || type.contains("xml") || type.contains("turtle")) {
            NAMED.matcher(answer.body()).results().forEach(found -> add(found.group(1)));
        }
    }

    /// Waits for what the editorial side is still making.
    private HttpResponse<String> made(String path) {
        var last = new AtomicReference<>(house.get(path));
        if (last.get().statusCode() == 503) {
            await().atMost(PATIENCE)
                    .until(() -> {
                        last.set(house.get(path));
                        return last.get().statusCode() != 503;
                    });
        }
        return last.get();
    }

    /// From a page to a page; what programs read names things that are no addresses, too.
    private void promise(String link) {
        promised.add(path(link));
        add(link);
    }

    private void add(String link) {
        var path = path(link);
        if (path.startsWith("/")
                && !path.startsWith("//")
                && !OTHER_LANGUAGE.matcher(path).matches()
                && seen.add(path)) {
            next.add(path);
        }
    }

    private static String path(String link) {
        return link.replaceFirst("^" + SITE, "").replaceFirst("#.*", "");
    }
}
