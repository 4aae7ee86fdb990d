package vn.tinhhoa.content.place;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.table.CsvReader;
import vn.tinhhoa.content.text.CleanText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the lines of a table of places, each for itself: what is wrong with one keeps no other
/// from being taken.
final class PlaceTableReader {

    private final Gazetteer places;
    private final Map<String, Integer> seen = new HashMap<>();

    PlaceTableReader(Gazetteer places) {
        this.places = places;
    }

    PlaceLine read(CsvReader.Row row) {
        if (!row.fits()) {
            return PlaceLine.refused(row.line(), "", "cells", "");
        }
        var check = new PlaceCheck(places, draft(row));
        var place = place(check);
        if (place.isPresent()) {
            var first = seen.putIfAbsent(place.get().key(), row.line());
            if (first == null) {
                var before = places.byKey(place.get().key());
                return PlaceLine.of(row.line(), place.get(), before.orElse(null));
            }
            check.wrong("name", "twice", first.toString());
        }
        var fault = check.faults().getFirst();
        return PlaceLine.refused(
                row.line(),
                CleanText.of(row.cell("name")).strip(),
                fault.reason(),
                fault.argument());
    }

    private static PlaceDraft draft(CsvReader.Row row) {
        var latitude = row.cell("latitude");
        var longitude = row.cell("longitude");
        return new PlaceDraft(
                row.cell("name"),
                row.cell("kind"),
                row.cell("province"),
                row.cell("formed_from"),
                latitude.isEmpty() && longitude.isEmpty() ? "" : latitude + ", " + longitude,
                row.cell("since"));
    }

    /// Cells that are blank leave what is known of a place as it is.
    private Optional<Place> place(PlaceCheck check) {
        var name = check.name();
        var kind = check.kind();
        if (!check.isGood() || kind.isEmpty()) {
            return Optional.empty();
        }
        var province = check.province(kind.get()).orElse(null);
        var former = check.former();
        var position = check.position();
        var since = check.since();
        if (!check.isGood()) {
            return Optional.empty();
        }
        var key = Gazetteer.key(kind.get(), name, province == null ? "" : province.ownName());
        var before = places.byKey(key);
        if (before.isPresent() && !before.get().isPresent()) {
            check.wrong("name", "former", name);
            return Optional.empty();
        }
        return Optional.of(
                new Place(
                        key,
                        kind.get(),
                        before.map(Place::names)
                                .orElseGet(() -> Localised.of(LanguageTag.VIETNAMESE, name)),
                        former.isEmpty()
                                ? before.map(Place::formerNames).orElse(List.of())
                                : former,
                        province == null ? null : province.key(),
                        position == null ? before.map(Place::position).orElse(null) : position,
                        since == null ? before.map(Place::since).orElse(null) : since,
                        null,
                        List.of()));
    }
}
