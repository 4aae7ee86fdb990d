package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.entry.Entrant.Place;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The places that an entrant's entries take. All of them stand in the entrant's one document, so
/// that two of their browsers never take one too many.
@Component
class Places {

    private final EntrantRepository entrants;
    private final EntryRepository entries;
    private final Clock clock;

    Places(EntrantRepository entrants, EntryRepository entries, Clock clock) {
        this.entrants = entrants;
        this.entries = entries;
        this.clock = clock;
    }

    sealed interface Outcome {}

    record Held() implements Outcome {}

    /// All places of the category are taken.
    record Full() implements Outcome {}

    /// Another entry of theirs has one of the files.
    record FileElsewhere(EntryId entry, String sha256) implements Outcome {}

    /// Takes a place, or keeps the one it has for the files it has now.
    Outcome take(Entry entry, int most, Set<String> files) {
        return Contention.untilSaved(() -> {
            var entrant = require(entry.entrant());
            var others = standing(entrant.placesBut(entry.id()));
            var elsewhere = shared(others, files);
            if (elsewhere.isPresent()) {
                return elsewhere.get();
            }
            var taken =
                    others.stream()
                            .filter(place -> place.category().equals(entry.category()))
                            .count();
            if (taken >= most) {
                return new Full();
            }
            others.add(new Place(entry.id(), entry.category(), files));
            entrants.save(entrant.holding(others, clock.instant()));
            return new Held();
        });
    }

    boolean has(Entry entry) {
        return require(entry.entrant()).place(entry.id()).isPresent();
    }

    void free(Entry entry) {
        Contention.untilSaved(() ->
                entrants.findById(entry.entrant())
                        .filter(entrant -> entrant.place(entry.id()).isPresent())
                        .map(entrant ->
                                entrants.save(
                                        entrant.holding(
                                                entrant.placesBut(entry.id()), clock.instant()))));
    }

    /// A process may have stopped before it had freed the place.
    void freeIfWithdrawn(Entry entry) {
        if (entry.state() == EntryState.WITHDRAWN) {
            free(entry);
        }
    }

    /// A process may have stopped between withdrawing an entry and freeing its place.
    private List<Place> standing(List<Place> places) {
        var standing = new ArrayList<Place>();
        for (var place : places) {
            var stands =
                    entries.findById(place.entry())
                            .filter(entry -> entry.state() != EntryState.WITHDRAWN);
            if (stands.isPresent()) {
                standing.add(place);
            }
        }
        return standing;
    }

    private static Optional<FileElsewhere> shared(List<Place> others, Set<String> files) {
        for (var place : others) {
            if (!Collections.disjoint(place.files(), files)) {
                var file = files.stream().filter(place.files()::contains).findFirst();
                return Optional.of(new FileElsewhere(place.entry(), file.orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private Entrant require(EntrantId id) {
        return entrants.findById(id).orElseThrow(() -> new NotFoundException("No entrant " + id));
    }
}
