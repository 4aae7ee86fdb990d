package vn.tinhhoa.content.place;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.kind.Position;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.Slug;

import java.time.LocalDate;
import java.util.List;

/// A province, a commune or a spot.
///
/// @param key its stable name, also its address
/// @param formerNames what it was formed from, in Vietnamese; its own name among them when a place
///   of that name lives on in it
/// @param parent the key of the place that it lies in; null for provinces
/// @param since when it was formed; null when nobody remembers
/// @param until when it ceased to be; null while it exists
/// @param successors the keys of the places that it became, or that it was divided among
@Document("places")
public record Place(
        @Id String key,
        PlaceKind kind,
        Localised names,
        List<String> formerNames,
        @Nullable String parent,
        @Nullable Position position,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<String> successors) {

    public Place {
        formerNames = List.copyOf(formerNames);
        successors = List.copyOf(successors);
    }

    /// In the language asked for, else in English, else its own without the marks that foreigners
    /// do not read.
    public String name(LanguageTag language) {
        return names.in(language)
                .or(() -> names.in(LanguageTag.ENGLISH))
                .or(() -> names.in(LanguageTag.VIETNAMESE).map(Folding::romanised))
                .orElse(key);
    }

    /// Its name in the country's own language.
    public String ownName() {
        return names.in(LanguageTag.VIETNAMESE).orElseGet(() -> name(LanguageTag.VIETNAMESE));
    }

    /// Whether it exists today.
    public boolean isPresent() {
        return until == null;
    }

    /// Whether a place with this key, or one of this name, went into this one.
    boolean wasFormedFrom(String formerKey) {
        return formerNames.stream().anyMatch(name -> Slug.of(name).equals(formerKey));
    }

    /// The same place with other facts.
    Place with(
            Localised others,
            List<String> former,
            @Nullable Position there,
            @Nullable LocalDate from) {
        return new Place(key, kind, others, former, parent, there, from, until, successors);
    }
}
