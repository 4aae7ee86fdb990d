package vn.tinhhoa.content.media.likeness;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What many pictures look like, in memory, to ask which of them may be one.
public final class LooksAlike<K> {

    /// Copies that were cut, framed, marked or mirrored stay below it; a few in a hundred strangers
    /// do too.
    private static final int FARTHEST = 96;

    private final Map<K, Likeness> known = new ConcurrentHashMap<>();

    public void put(K key, Likeness likeness) {
        known.put(key, likeness);
    }

    public void remove(K key) {
        known.remove(key);
    }

    public int size() {
        return known.size();
    }

    /// @param distance see [Likeness#distance]
    public record Suspect<K>(K key, int distance) {}

    /// The most alike first.
    public List<Suspect<K>> to(Look look, int most) {
        return known.entrySet().stream()
                .map(one -> new Suspect<>(one.getKey(), look.distance(one.getValue())))
                .filter(suspect -> suspect.distance() <= FARTHEST)
                .sorted(Comparator.comparingInt(Suspect::distance))
                .limit(most)
                .toList();
    }
}
