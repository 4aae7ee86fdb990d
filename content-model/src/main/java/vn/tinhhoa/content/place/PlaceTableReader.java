package vn.tinhhoa.content.place;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.kind.Position;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.table.CsvReader;
import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Slug;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the lines of a table of places, each for itself: what is wrong with one keeps no other
/// from being taken.
final class PlaceTableReader {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_FORMER = 40;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+");

    private final Gazetteer places;
    private final Map<String, Integer> seen = new HashMap<>();

    PlaceTableReader(Gazetteer places) {
        this.places = places;
    }

    /// Something in a line is wrong.
    private static final class WrongException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;
        private final String argument;

        WrongException(String reason, String argument) {
            super(reason);
            this.reason = reason;
            this.argument = argument;
        }
    }

    PlaceLine read(CsvReader.Row row) {
        if (!row.fits()) {
            return PlaceLine.refused(row.line(), "", "cells", "");
        }
        var name = CleanText.of(row.cell("name")).strip();
        try {
            var place = place(row, name);
            var first = seen.putIfAbsent(place.key(), row.line());
            if (first != null) {
                throw new WrongException("twice", first.toString());
            }
            return PlaceLine.of(row.line(), place, places.byKey(place.key()).orElse(null));
        } catch (WrongException wrong) {
            return PlaceLine.refused(row.line(), name, wrong.reason, wrong.argument);
        }
    }

    private Place place(CsvReader.Row row, String name) throws WrongException {
        requireName(name);
        var word = row.cell("kind");
        var kind =
                PlaceKind.ofWord(CleanText.of(word))
                        .orElseThrow(() -> new WrongException("kind", word));
        var parent =
                kind.level() == PlaceKind.Level.PROVINCE ? null : province(row.cell("province"));
        var key = Gazetteer.key(kind, name, parent == null ? "" : parent.ownName());
        var before = places.byKey(key);
        if (before.isPresent() && !before.get().isPresent()) {
            throw new WrongException("former", name);
        }
        var former = former(row.cell("formed_from"));
        return new Place(
                key,
                kind,
                before.map(Place::names)
                        .orElseGet(() -> Localised.of(LanguageTag.VIETNAMESE, name)),
                former.isEmpty() ? before.map(Place::formerNames).orElse(List.of()) : former,
                parent == null ? null : parent.key(),
                position(row, before),
                since(row.cell("since"), before),
                null,
                List.of());
    }

    private static void requireName(String name) throws WrongException {
        if (name.isEmpty()) {
            throw new WrongException("name", "");
        }
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new WrongException("name-odd", shortened(name));
        }
    }

    private Place province(String name) throws WrongException {
        if (name.isEmpty()) {
            throw new WrongException("province", "");
        }
        var found =
                places.byKey(Slug.of(name))
                        .filter(place -> place.kind().level() == PlaceKind.Level.PROVINCE)
                        .orElseThrow(() -> new WrongException("province-unknown", shortened(name)));
        if (!found.isPresent()) {
            var now = places.present(found).stream().map(Place::ownName).toList();
            throw new WrongException("province-former", String.join(", ", now));
        }
        return found;
    }

    private static List<String> former(String cell) throws WrongException {
        var names =
                Stream.of(cell.split(";"))
                        .map(name -> CleanText.of(name).strip())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        if (names.size() > MOST_FORMER) {
            throw new WrongException("formed-from", Integer.toString(MOST_FORMER));
        }
        for (var name : names) {
            requireName(name);
        }
        return names;
    }

    private static @Nullable Position position(CsvReader.Row row, Optional<Place> before)
            throws WrongException {
        var latitude = row.cell("latitude");
        var longitude = row.cell("longitude");
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return before.map(Place::position).orElse(null);
        }
        return Position.parse(latitude + ", " + longitude)
                .filter(PlaceTableReader::isNearVietnam)
                .orElseThrow(() ->
                        new WrongException("position", shortened(latitude + ", " + longitude)));
    }

    /// With all its islands. What lies elsewhere has its two numbers exchanged, or a digit wrong.
    private static boolean isNearVietnam(Position position) {
        return position.latitude() >= 6
                && position.latitude() <= 24
                && position.longitude() >= 101
                && position.longitude() <= 118;
    }

    private static @Nullable LocalDate since(String cell, Optional<Place> before)
            throws WrongException {
        if (cell.isEmpty()) {
            return before.map(Place::since).orElse(null);
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException notADate) {
            throw new WrongException("since", shortened(cell));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }
}
