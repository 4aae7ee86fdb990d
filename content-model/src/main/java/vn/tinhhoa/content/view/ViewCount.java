package vn.tinhhoa.content.view;

/// How often something was viewed.
///
/// @param today since midnight in the site's zone
/// @param month since the first of the calendar month
/// @param year since the first of January
/// @param all since counting began
public record ViewCount(long today, long month, long year, long all) {

    public static final ViewCount NONE = new ViewCount(0, 0, 0, 0);

    ViewCount plus(long more) {
        return new ViewCount(today + more, month + more, year + more, all + more);
    }
}
