package vn.tinhhoa.portal.pagecache;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.ViewChoice;

import java.util.Set;

/// What finished pages are told apart by. Whatever else a query says (campaigns, trackers) changes
/// no page.
record PageKey(String path, String page, String view) {

    private static final String PAGE = "page";
    private static final String SHOW = "show";

    private static final String MONTH = "month";

    /// What readers ask of a section's list is too varied to be kept; the months of a calendar are
    /// few.
    private static final Set<String> FILTERS =
            Set.of(
                    "sector", "stage", "capital", "scale", "sort", "box", "group", "number", "type",
                    "issuer", "year");

    /// What readers ask of the pictures of a dataset is too varied to be kept.
    private static final Set<String> QUESTIONS = Set.of("place", "topic", "licence", "year", "box");

    /// @return null when the request is for something that is never kept
    static @Nullable PageKey of(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!isReading(request.getMethod()) || isOther(path)) {
            return null;
        }
        var query = request.getQueryString();
        var dataset = path.contains("/datasets/");
        var questions = dataset ? QUESTIONS : FILTERS;
        if (questions.stream().anyMatch(name -> !value(query, name).isEmpty())) {
            return null;
        }
        var page = value(query, PAGE) + "&" + value(query, dataset ? SHOW : MONTH);
        return new PageKey(path, page, ViewChoice.of(request).code());
    }

    private static boolean isReading(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    private static boolean isOther(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/media/")
                || path.startsWith("/files/")
                || path.startsWith("/api/")
                || path.startsWith("/actuator")
                || path.endsWith("/search")
                || path.endsWith("/selection.zip");
    }

    private static String value(@Nullable String query, String name) {
        if (query == null) {
            return "";
        }
        for (var part : query.split("&", -1)) {
            if (part.startsWith(name + "=")) {
                return part.substring(name.length() + 1);
            }
        }
        return "";
    }
}
