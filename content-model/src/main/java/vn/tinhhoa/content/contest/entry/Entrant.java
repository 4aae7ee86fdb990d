package vn.tinhhoa.content.contest.entry;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Somebody who enters one contest: all personal data there is of them, in this one document, so
/// that deleting it erases them. It also holds the places that their entries take, so that the
/// limit of a category is one document's matter.
///
/// @param email as it was proved
/// @param mailbox the same in lower case, by which they are found again
/// @param nationality an ISO 3166 country of two letters, or empty
/// @param notExcluded they say that they have none of the excluded roles
/// @param fileNames what they called their files, by SHA-256
@Document("entrants")
@CompoundIndex(name = "by_mailbox", def = "{'contest': 1, 'mailbox': 1}", unique = true)
public record Entrant(
        @Id EntrantId id,
        @Version @Nullable Long version,
        ContestId contest,
        String email,
        String mailbox,
        LanguageTag language,
        String name,
        @Nullable LocalDate born,
        @Nullable Residence residence,
        String nationality,
        String address,
        String phone,
        boolean notExcluded,
        @Nullable Guardian guardian,
        List<Place> places,
        Map<String, String> fileNames,
        Instant createdAt,
        Instant changedAt) {

    public Entrant {
        places = List.copyOf(places);
        fileNames = Map.copyOf(fileNames);
    }

    /// Who stands for an entrant below the age that the rules name.
    public record Guardian(String name, String contact, Instant confirmedAt) {}

    /// A place in a category, taken by an entry that stands.
    ///
    /// @param files of that entry, by SHA-256; none of them may stand in another entry
    public record Place(EntryId entry, String category, Set<String> files) {

        public Place {
            files = Set.copyOf(files);
        }
    }

    /// In full years; 0 when they did not say when they were born.
    public int age(LocalDate day) {
        return born == null ? 0 : Math.max(0, Period.between(born, day).getYears());
    }

    public long taken(String category) {
        return places.stream().filter(place -> place.category().equals(category)).count();
    }
}
