package vn.tinhhoa.portal.layout;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/// What a reader chose in the accessibility bar. It lives in one cookie that holds nothing else, so
/// that finished pages can be kept per choice; there are eight.
///
/// @param text size of letters: -1 smaller, 0 normal, 1 larger, 2 largest
/// @param contrast whether colours are turned to black, white and yellow
public record ViewChoice(int text, boolean contrast) {

    public static final ViewChoice NORMAL = new ViewChoice(0, false);
    static final String COOKIE = "view";
    static final int SMALLEST = -1;
    static final int LARGEST = 2;

    public ViewChoice {
        text = Math.clamp(text, SMALLEST, LARGEST);
    }

    public static ViewChoice of(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return NORMAL;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return read(cookie.getValue());
            }
        }
        return NORMAL;
    }

    /// Reads what [#code] wrote; anything else means no choice.
    static ViewChoice read(String code) {
        if (!code.matches("[0-3][nc]")) {
            return NORMAL;
        }
        return new ViewChoice(code.charAt(0) - '0' + SMALLEST, code.charAt(1) == 'c');
    }

    /// Two characters, such as `1n` for the normal view.
    public String code() {
        return (text - SMALLEST) + (contrast ? "c" : "n");
    }

    public ViewChoice after(Change change) {
        return switch (change) {
            case SMALLER -> new ViewChoice(text - 1, contrast);
            case NORMAL -> new ViewChoice(0, contrast);
            case LARGER -> new ViewChoice(text + 1, contrast);
            case CONTRAST -> new ViewChoice(text, !contrast);
        };
    }

    /// A button of the accessibility bar.
    public enum Change {
        SMALLER,
        NORMAL,
        LARGER,
        CONTRAST
    }
}
