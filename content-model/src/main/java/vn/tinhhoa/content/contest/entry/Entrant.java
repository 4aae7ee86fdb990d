package vn.tinhhoa.content.contest.entry;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Somebody who enters one contest: all personal data there is of them, in this one document, so
/// that deleting it erases them. It also holds the places that their entries take, so that the
/// limit of a category is one document's matter.
///
/// @param email as they wrote it
/// @param mailbox the same in lower case, by which they are found again
/// @param provedAt when they followed the link that was sent there; who does not in time is
///   forgotten
/// @param language in which they are written to
/// @param fileNames what they called their files, by SHA-256
@Document("entrants")
@CompoundIndex(name = "by_mailbox", def = "{'contest': 1, 'mailbox': 1}", unique = true)
public record Entrant(
        @Id EntrantId id,
        @Version @Nullable Long version,
        ContestId contest,
        String email,
        String mailbox,
        @Nullable Instant provedAt,
        LanguageTag language,
        PersonalData person,
        List<Place> places,
        Map<String, String> fileNames,
        @Indexed Instant createdAt,
        Instant changedAt) {

    public Entrant {
        places = List.copyOf(places);
        fileNames = Map.copyOf(fileNames);
    }

    /// A place in a category, taken by an entry that stands.
    ///
    /// @param files of that entry, by SHA-256; none of them may stand in another entry
    public record Place(EntryId entry, String category, Set<String> files) {

        public Place {
            files = Set.copyOf(files);
        }
    }

    static Entrant unproved(ContestId contest, String email, LanguageTag language, Instant now) {
        return new Entrant(
                EntrantId.random(),
                null,
                contest,
                email,
                mailbox(email),
                null,
                language,
                PersonalData.NOTHING,
                List.of(),
                Map.of(),
                now,
                now);
    }

    static String mailbox(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    public long taken(String category) {
        return places.stream().filter(place -> place.category().equals(category)).count();
    }

    public Optional<Place> place(EntryId entry) {
        return places.stream().filter(place -> place.entry().equals(entry)).findFirst();
    }

    public String fileName(Work work) {
        return fileNames.getOrDefault(work.sha256(), "");
    }

    Entrant proved(Instant now) {
        return with(provedAt == null ? now : provedAt, language, person, places, fileNames, now);
    }

    Entrant reading(LanguageTag newLanguage, Instant now) {
        return with(provedAt, newLanguage, person, places, fileNames, now);
    }

    Entrant being(PersonalData newPerson, Instant now) {
        return with(provedAt, language, newPerson, places, fileNames, now);
    }

    Entrant naming(String sha256, String name, Instant now) {
        var names = new HashMap<>(fileNames);
        names.put(sha256, name);
        return with(provedAt, language, person, places, names, now);
    }

    Entrant holding(List<Place> newPlaces, Instant now) {
        return with(provedAt, language, person, newPlaces, fileNames, now);
    }

    List<Place> placesBut(EntryId entry) {
        var others = new ArrayList<>(places);
        others.removeIf(place -> place.entry().equals(entry));
        return others;
    }

    private Entrant with(
            @Nullable Instant newProvedAt,
            LanguageTag newLanguage,
            PersonalData newPerson,
            List<Place> newPlaces,
            Map<String, String> newFileNames,
            Instant now) {
        return new Entrant(
                id,
                version,
                contest,
                email,
                mailbox,
                newProvedAt,
                newLanguage,
                newPerson,
                newPlaces,
                newFileNames,
                createdAt,
                now);
    }
}
