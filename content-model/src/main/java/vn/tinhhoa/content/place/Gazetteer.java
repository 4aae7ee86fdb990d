package vn.tinhhoa.content.place;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Reread;
import vn.tinhhoa.content.text.Slug;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The places that articles may be about, and what became of those that are no more.
@Component
public class Gazetteer {

    private final PlaceRepository repository;
    private final Reread<PlaceList> read;

    Gazetteer(PlaceRepository repository, Clock clock) {
        this.repository = repository;
        this.read = new Reread<>(() -> PlaceList.of(repository.findAll()), clock);
    }

    /// Present ones before former ones, provinces before communes before spots, then by name.
    public List<Place> all() {
        return read.get().inOrder();
    }

    public Optional<Place> byKey(String key) {
        return Optional.ofNullable(read.get().byKey().get(key));
    }

    public Optional<Place> parent(Place place) {
        return Optional.ofNullable(place.parent()).flatMap(this::byKey);
    }

    /// What exists today of it: itself, or everything that it became, also over several steps.
    public List<Place> present(Place place) {
        return reached(List.of(place.key()), false).stream()
                .flatMap(key -> byKey(key).stream())
                .filter(Place::isPresent)
                .toList();
    }

    /// The former places that went into it.
    public List<Place> formerOf(Place place) {
        return all().stream().filter(former -> former.successors().contains(place.key())).toList();
    }

    /// The present places whose former names include the one that this address stands for.
    public List<Place> formedFrom(String key) {
        return all().stream()
                .filter(Place::isPresent)
                .filter(place -> place.wasFormedFrom(key))
                .toList();
    }

    /// The places within it.
    public List<Place> within(Place place) {
        return all().stream().filter(other -> place.key().equals(other.parent())).toList();
    }

    /// These places, what they became, and what all of those lie in: an article about a former
    /// district is also about the present province.
    public Set<String> andAround(Collection<String> keys) {
        return reached(keys, true);
    }

    /// The keys by which an article may be about this place: its own, those of what went into it
    /// and of what lies in any of them.
    public List<String> meaning(Place place) {
        return all().stream()
                .map(Place::key)
                .filter(key -> andAround(List.of(key)).contains(place.key()))
                .toList();
    }

    private Set<String> reached(Collection<String> keys, boolean parents) {
        var reached = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(keys);
        while (!next.isEmpty()) {
            var key = next.remove();
            if (reached.add(key)) {
                var place = byKey(key);
                place.ifPresent(found -> next.addAll(found.successors()));
                if (parents) {
                    place.map(Place::parent).ifPresent(next::add);
                }
            }
        }
        return reached;
    }

    /// The key of a province or of what lies in one.
    static String key(PlaceKind kind, String name, String province) {
        return kind.level() == PlaceKind.Level.PROVINCE
                ? Slug.of(name)
                : Slug.of(kind.word() + " " + name + " " + province);
    }

    /// Those whose name, in any language, or whose former names hold these letters; marks that are
    /// left out do not hurt.
    public List<Place> named(String letters) {
        var wanted = Called.bare(letters);
        return read.get().called().stream()
                .filter(called -> called.bare().contains(wanted))
                .map(Called::place)
                .distinct()
                .toList();
    }

    /// What exists today of the places of this name; marks that are left out do not hurt.
    public List<Place> presentOfName(String name) {
        var wanted = Called.bare(name);
        return read.get().called().stream()
                .filter(called -> called.bare().equals(wanted))
                .flatMap(called -> present(called.place()).stream())
                .distinct()
                .toList();
    }

    /// Names with a word that begins so, with or without its marks: the best first, one for each
    /// place. A single Latin letter says too little.
    public List<Called> beginning(String typed, int most) {
        var wanted = Called.bare(typed);
        if (wanted.isEmpty() || wanted.length() == 1 && wanted.charAt(0) <= 0x7F) {
            return List.of();
        }
        var best = new LinkedHashMap<String, Called>();
        read.get().called().stream()
                .filter(called -> called.goesOn(wanted))
                .sorted(Comparator.comparingInt(called -> called.distance(typed)))
                .forEach(called -> best.putIfAbsent(called.place().key(), called));
        return best.values().stream().limit(most).toList();
    }

    /// Changes whenever any place does.
    public int fingerprint() {
        return read.get().fingerprint();
    }

    void save(Collection<Place> places) {
        repository.saveAll(places);
        read.forget();
    }
}
