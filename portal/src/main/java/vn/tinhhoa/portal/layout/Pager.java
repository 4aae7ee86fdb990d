package vn.tinhhoa.portal.layout;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The way through a list of several pages.
///
/// @param pages numbered links around the present one; empty when there is only one page
/// @param total how many things the whole list has
public record Pager(
        List<Link> pages, @Nullable String previous, @Nullable String next, int page, long total) {

    private static final int AROUND = 2;

    /// @param page from 1
    /// @param last at least 1
    /// @param address of a page
    public static Pager of(int page, int last, long total, IntFunction<String> address) {
        var first = Math.max(1, page - AROUND);
        var pages =
                last == 1
                        ? List.<Link>of()
                        : IntStream.rangeClosed(first, Math.min(last, page + AROUND))
                                .mapToObj(number ->
                                        new Link(
                                                Integer.toString(number),
                                                address.apply(number),
                                                number == page))
                                .toList();
        return new Pager(
                pages,
                page > 1 ? address.apply(page - 1) : null,
                page < last ? address.apply(page + 1) : null,
                page,
                total);
    }
}
