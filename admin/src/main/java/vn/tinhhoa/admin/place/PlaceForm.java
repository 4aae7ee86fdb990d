package vn.tinhhoa.admin.place;

import org.springframework.util.MultiValueMap;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.place.Place;
import vn.tinhhoa.content.place.PlaceDraft;
import vn.tinhhoa.content.place.PlaceFault;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A place as a browser holds it, with what is wrong with it.
///
/// @param names in every language
public record PlaceForm(PlaceDraft typed, Localised names, List<PlaceFault> faults) {

    static final PlaceForm EMPTY =
            new PlaceForm(new PlaceDraft("", "", "", "", "", ""), Localised.EMPTY, List.of());

    static PlaceForm of(Place place) {
        var position = place.position();
        return new PlaceForm(
                new PlaceDraft(
                        place.ownName(),
                        place.kind().word(),
                        Objects.requireNonNullElse(place.parent(), ""),
                        String.join("\n", place.formerNames()),
                        position == null ? "" : position.latitude() + ", " + position.longitude(),
                        Optional.ofNullable(place.since()).map(Object::toString).orElse("")),
                place.names(),
                List.of());
    }

    /// @param names as they were sent
    static PlaceForm of(MultiValueMap<String, String> sent, Localised names) {
        return new PlaceForm(
                new PlaceDraft(
                        names.in(LanguageTag.VIETNAMESE).orElse(""),
                        text(sent, "kind"),
                        text(sent, "province"),
                        text(sent, "former"),
                        text(sent, "position"),
                        text(sent, "since")),
                names,
                List.of());
    }

    PlaceForm refused(List<PlaceFault> why) {
        return new PlaceForm(typed, names, why);
    }

    /// The first thing wrong with a field, if anything is.
    public Optional<PlaceFault> fault(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).findFirst();
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }
}
