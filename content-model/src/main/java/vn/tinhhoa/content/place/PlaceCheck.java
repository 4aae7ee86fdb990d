package vn.tinhhoa.content.place;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.kind.Position;
import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Slug;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what was typed of a place, gathering everything that is wrong with it.
final class PlaceCheck {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_FORMER = 40;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+");

    private final Gazetteer places;
    private final PlaceDraft typed;
    private final List<PlaceFault> faults = new ArrayList<>();

    PlaceCheck(Gazetteer places, PlaceDraft typed) {
        this.places = places;
        this.typed = typed;
    }

    List<PlaceFault> faults() {
        return faults;
    }

    boolean isGood() {
        return faults.isEmpty();
    }

    void wrong(String field, String reason, String argument) {
        faults.add(new PlaceFault(field, reason, shortened(argument)));
    }

    String name() {
        return name("name", typed.name());
    }

    private String name(String field, String text) {
        var name = CleanText.of(text).strip();
        if (name.isEmpty()) {
            wrong(field, "name", "");
        } else if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            wrong(field, "name-odd", name);
        }
        return name;
    }

    Optional<PlaceKind> kind() {
        var kind = PlaceKind.ofWord(CleanText.of(typed.kind()));
        if (kind.isEmpty()) {
            wrong("kind", typed.kind().isBlank() ? "kind-missing" : "kind", typed.kind());
        }
        return kind;
    }

    /// Empty for provinces, which lie in none, and where something is wrong.
    Optional<Place> province(PlaceKind kind) {
        if (kind.level() == PlaceKind.Level.PROVINCE) {
            return Optional.empty();
        }
        if (typed.province().isBlank()) {
            wrong("province", "province", "");
            return Optional.empty();
        }
        var found =
                places.byKey(Slug.of(typed.province()))
                        .filter(place -> place.kind().level() == PlaceKind.Level.PROVINCE);
        if (found.isEmpty()) {
            wrong("province", "province-unknown", typed.province());
        } else if (!found.get().isPresent()) {
            var now = places.present(found.get()).stream().map(Place::ownName).toList();
            faults.add(new PlaceFault("province", "province-former", String.join(", ", now)));
            return Optional.empty();
        }
        return found;
    }

    List<String> former() {
        var names =
                Stream.of(typed.former().split("[;\\n\\r]"))
                        .map(name -> CleanText.of(name).strip())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        if (names.size() > MOST_FORMER) {
            wrong("former", "formed-from", Integer.toString(MOST_FORMER));
        } else {
            names.forEach(name -> name("former", name));
        }
        return names;
    }

    @Nullable Position position() {
        if (typed.position().isBlank()) {
            return null;
        }
        var position = Position.parse(typed.position()).filter(PlaceCheck::isNearVietnam);
        if (position.isEmpty()) {
            wrong("position", "position", typed.position());
        }
        return position.orElse(null);
    }

    /// With all its islands. What lies elsewhere has its two numbers exchanged, or a digit wrong.
    private static boolean isNearVietnam(Position position) {
        return position.latitude() >= 6
                && position.latitude() <= 24
                && position.longitude() >= 101
                && position.longitude() <= 118;
    }

    @Nullable LocalDate since() {
        if (typed.since().isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.since().strip());
        } catch (DateTimeException notADate) {
            wrong("since", "since", typed.since());
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }
}
