package vn.tinhhoa.content.place;

import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Folding;

import java.util.Locale;

/// One of the names of a place: in some language, or from before.
///
/// @param former whether it is what something was called that went into the place
/// @param bare the name in small letters without marks
public record Called(Place place, String name, boolean former, String bare) {

    static Called now(Place place, String name) {
        return new Called(place, name, false, bare(name));
    }

    static Called before(Place place, String name) {
        return new Called(place, name, true, bare(name));
    }

    static String bare(String text) {
        return Folding.ascii(lower(text));
    }

    private static String lower(String text) {
        return CleanText.of(text).strip().toLowerCase(Locale.ROOT);
    }

    /// Whether a word of the name begins so, and all that was typed goes on from there.
    boolean goesOn(String bareLetters) {
        return (" " + bare).contains(" " + bareLetters);
    }

    /// How well it fits: 0 for a name that begins as typed, marks included; 1 without them; 2 for
    /// one that has it further on.
    int distance(String typed) {
        return lower(name).startsWith(lower(typed)) ? 0 : bare.startsWith(bare(typed)) ? 1 : 2;
    }
}
