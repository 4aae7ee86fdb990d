package vn.tinhhoa.content.dataset.release;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/// Which pictures of a release are wanted.
///
/// @param values at most one per facet, as [ReleaseOutline.Named#slug] has it
/// @param box where they must lie; null for anywhere
public record ItemFilter(Map<Facet, String> values, @Nullable GeoBox box) {

    public static final ItemFilter ALL = new ItemFilter(Map.of(), null);

    public ItemFilter {
        values = Map.copyOf(values);
    }

    /// What pictures can be told apart by.
    public enum Facet {
        PLACE,
        TOPIC,
        LICENCE,
        YEAR
    }

    public boolean isAll() {
        return values.isEmpty() && box == null;
    }

    /// The same with another wish for this facet, or none.
    public ItemFilter with(Facet facet, @Nullable String value) {
        var changed = new EnumMap<Facet, String>(Facet.class);
        changed.putAll(values);
        if (value == null) {
            changed.remove(facet);
        } else {
            changed.put(facet, value);
        }
        return new ItemFilter(changed, box);
    }

    public ItemFilter within(@Nullable GeoBox other) {
        return new ItemFilter(values, other);
    }

    boolean takes(ReleaseOutline.Entry entry) {
        var point = entry.point();
        return (box == null || (point != null && box.holds(point)))
                && values.entrySet().stream()
                        .allMatch(wish ->
                                entry.values(wish.getKey()).stream()
                                        .anyMatch(named -> named.slug().equals(wish.getValue())));
    }
}
