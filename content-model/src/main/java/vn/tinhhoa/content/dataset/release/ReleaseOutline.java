package vn.tinhhoa.content.dataset.release;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.dataset.GeoPoint;
import vn.tinhhoa.content.dataset.release.ItemFilter.Facet;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Licence;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lists, filters and maps need to know of a release's pictures: so little that thousands stay
/// in memory.
public final class ReleaseOutline {

    private final List<Entry> entries;
    private final Map<String, Integer> places = new HashMap<>();

    ReleaseOutline(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (int at = 0; at < entries.size(); at++) {
            places.put(entries.get(at).key(), at);
        }
    }

    /// A picture.
    ///
    /// @param place where what is seen is; null when that is not said
    /// @param year when it was taken; empty when that is not said
    /// @param point on the map; null when it is not published
    /// @param usableUntil when its rights end as the release says; null for never
    public record Entry(
            String key,
            AssetId asset,
            @Nullable Named place,
            List<Named> topics,
            Licence licence,
            String year,
            @Nullable GeoPoint point,
            @Nullable Instant usableUntil) {

        /// The earlier of the end that the release says and this one.
        @Nullable Instant usableUntil(@Nullable Instant cutShort) {
            return cutShort == null || usableUntil != null && usableUntil.isBefore(cutShort)
                    ? usableUntil
                    : cutShort;
        }

        List<Named> values(Facet facet) {
            return switch (facet) {
                case PLACE -> place == null ? List.of() : List.of(place);
                case TOPIC -> topics;
                case LICENCE -> List.of(new Named(licence.code(), Localised.EMPTY));
                case YEAR -> year.isEmpty() ? List.of() : List.of(new Named(year, Localised.EMPTY));
            };
        }
    }

    /// @param slug by which addresses name it
    /// @param names empty where the slug says it all
    public record Named(String slug, Localised names) {}

    /// @param pictures how many have it
    public record Count(Named value, int pictures) {}

    /// In their order.
    public List<Entry> entries() {
        return entries;
    }

    public boolean contains(String key) {
        return places.containsKey(key);
    }

    public List<Entry> matching(ItemFilter filter) {
        return filter.isAll() ? entries : entries.stream().filter(filter::takes).toList();
    }

    /// How many pictures each value of a facet has among those that the other wishes leave; years
    /// the newest first, everything else the most frequent first.
    public List<Count> counts(Facet facet, ItemFilter filter) {
        var counts = new LinkedHashMap<Named, Integer>();
        matching(filter.with(facet, null))
                .forEach(entry ->
                        entry.values(facet).forEach(named -> counts.merge(named, 1, Integer::sum)));
        var bySlug = Comparator.comparing((Count count) -> count.value().slug());
        return counts.entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue()))
                .sorted(
                        facet == Facet.YEAR
                                ? bySlug.reversed()
                                : Comparator.comparingInt(Count::pictures)
                                        .reversed()
                                        .thenComparing(bySlug))
                .toList();
    }

    public Optional<String> before(String key) {
        return neighbour(key, -1);
    }

    public Optional<String> after(String key) {
        return neighbour(key, 1);
    }

    private Optional<String> neighbour(String key, int step) {
        var place = places.get(key);
        return place == null || place + step < 0 || place + step >= entries.size()
                ? Optional.empty()
                : Optional.of(entries.get(place + step).key());
    }

    /// Its number among all, from 1; 0 when it is not there.
    public int position(String key) {
        return places.getOrDefault(key, -1) + 1;
    }
}
