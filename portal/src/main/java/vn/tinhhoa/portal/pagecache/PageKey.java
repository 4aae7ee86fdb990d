package vn.tinhhoa.portal.pagecache;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.ViewChoice;

/// What finished pages are told apart by. Whatever else a query says (campaigns, trackers) changes
/// no page.
record PageKey(String path, String page, String view) {

    private static final String PAGE = "page=";

    /// @return null when the request is for something that is never kept
    static @Nullable PageKey of(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!isReading(request.getMethod()) || isOther(path)) {
            return null;
        }
        return new PageKey(path, page(request.getQueryString()), ViewChoice.of(request).code());
    }

    private static boolean isReading(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    private static boolean isOther(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/media/")
                || path.startsWith("/api/")
                || path.startsWith("/actuator")
                || path.endsWith("/search");
    }

    private static String page(@Nullable String query) {
        if (query == null) {
            return "";
        }
        for (var part : query.split("&", -1)) {
            if (part.startsWith(PAGE)) {
                return part.substring(PAGE.length());
            }
        }
        return "";
    }
}
