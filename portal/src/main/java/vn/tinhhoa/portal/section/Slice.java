package vn.tinhhoa.portal.section;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.portal.layout.Pager;

import java.util.Collection;
import java.util.List;

/// One page of a list that is in memory.
public record Slice<T>(List<T> items, Pager pager) {

    /// @param names what of the question its pages keep
    /// @throws NotFoundException when there is no such page
    public static <T> Slice<T> of(List<T> all, int size, Visit visit, Collection<String> names) {
        var page = visit.page();
        var last = Math.max(1, (all.size() + size - 1) / size);
        if (page > last) {
            throw new NotFoundException(visit.path() + " has no page " + page);
        }
        return new Slice<>(
                all.subList((page - 1) * size, Math.min(all.size(), page * size)),
                Pager.of(page, last, all.size(), number -> visit.page(number, names)));
    }
}
