package vn.tinhhoa.content.place;

import org.jspecify.annotations.Nullable;

/// What becomes of one line of a table of places.
///
/// @param line from 1, which is the head
/// @param name as it stands there
/// @param place as it will be; null when the line is refused
/// @param reason why it is refused: the interface has a sentence for each; empty when it is not
/// @param argument of that sentence
public record PlaceLine(
        int line, String name, Fate fate, @Nullable Place place, String reason, String argument) {

    public enum Fate {
        ADDED,
        CHANGED,
        SAME,
        REFUSED
    }

    static PlaceLine refused(int line, String name, String reason, String argument) {
        return new PlaceLine(line, name, Fate.REFUSED, null, reason, argument);
    }

    static PlaceLine of(int line, Place place, @Nullable Place before) {
        var fate = before == null ? Fate.ADDED : before.equals(place) ? Fate.SAME : Fate.CHANGED;
        return new PlaceLine(line, place.ownName(), fate, place, "", "");
    }
}
