package vn.tinhhoa.portal.layout;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;

/// Paths as they are written into pages and headers: Lao, Khmer or Chinese words in them are
/// percent-encoded (RFC 3986).
public final class WebAddress {

    private WebAddress() {}

    /// @param path begins with `/`; what follows a `?` is encoded already
    public static String encoded(String path) {
        if (isPlain(path)) {
            return path;
        }
        var query = path.indexOf('?');
        return query < 0
                ? UriUtils.encodePath(path, StandardCharsets.UTF_8)
                : UriUtils.encodePath(path.substring(0, query), StandardCharsets.UTF_8)
                        + path.substring(query);
    }

    /// One value of a query.
    public static String value(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            var sign = path.charAt(i);
            if ((sign < 'a' || sign > 'z') && (sign < '/' || sign > '9') && sign != '-') {
                return false;
            }
        }
        return true;
    }
}
