package vn.tinhhoa.portal.problem;

import jakarta.servlet.http.HttpServletRequest;

/// Tells the page cache that a page could not be made because the store was away.
public final class StoreTrouble {

    private static final String NAME = StoreTrouble.class.getName();

    private StoreTrouble() {}

    static void happens(HttpServletRequest request) {
        request.setAttribute(NAME, true);
    }

    public static boolean happenedIn(HttpServletRequest request) {
        return request.getAttribute(NAME) != null;
    }
}
