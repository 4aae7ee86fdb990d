package vn.tinhhoa.content.place;

import vn.tinhhoa.content.language.LanguageTag;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All places as they were read at one moment.
///
/// @param inOrder present before former, provinces before communes before spots, then by name
///
/// @param called every name of every place, in the same order; the present names of each first
record PlaceList(
        List<Place> inOrder, Map<String, Place> byKey, List<Called> called, int fingerprint) {

    static PlaceList of(Collection<Place> places) {
        var names = Collator.getInstance(LanguageTag.VIETNAMESE.locale());
        var order =
                Comparator.comparing(Place::isPresent)
                        .reversed()
                        .thenComparing(place -> place.kind().level())
                        .thenComparing(Place::ownName, names)
                        .thenComparing(Place::key);
        var inOrder = places.stream().sorted(order).toList();
        var byKey = new LinkedHashMap<String, Place>();
        inOrder.forEach(place -> byKey.put(place.key(), place));
        return new PlaceList(
                inOrder,
                byKey,
                inOrder.stream().flatMap(PlaceList::names).toList(),
                inOrder.hashCode());
    }

    private static Stream<Called> names(Place place) {
        return Stream.concat(
                place.names().texts().values().stream().map(name -> Called.now(place, name)),
                place.formerNames().stream().map(name -> Called.before(place, name)));
    }
}
