package vn.tinhhoa.content.synonym;

import vn.tinhhoa.content.synonym.SynonymOutcome.Refused;
import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.VietnameseText;
import vn.tinhhoa.content.text.Words;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What a group of names must be like. Two names are the same when search cannot tell them apart,
/// that is when their words are the same without marks.
final class SynonymCheck {

    static final int MOST_NAMES = 20;
    static final int MOST_WORDS = 8;
    private static final int LONGEST = 100;

    private SynonymCheck() {}

    /// @param others the groups beside this one
    static Optional<Refused> of(List<String> names, List<SynonymGroup> others) {
        if (names.size() < 2) {
            return refused("too-few", "", "2");
        }
        if (names.size() > MOST_NAMES) {
            return refused("too-many", "", Integer.toString(MOST_NAMES));
        }
        var seen = new HashSet<String>();
        for (var name : names) {
            var words = words(name);
            if (words.isEmpty()) {
                return refused("no-words", name, "");
            }
            if (words.size() > MOST_WORDS || name.length() > LONGEST) {
                return refused("too-long", name, Integer.toString(MOST_WORDS));
            }
            if (!seen.add(key(name))) {
                return refused("twice", name, "");
            }
        }
        return taken(names, others);
    }

    private static Optional<Refused> taken(List<String> names, List<SynonymGroup> others) {
        for (var other : others) {
            var keys = other.names().stream().map(SynonymCheck::key).toList();
            for (var name : names) {
                if (keys.contains(key(name))) {
                    return refused("taken", name, String.join(" = ", other.names()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> refused(String code, String name, String other) {
        return Optional.of(new Refused(code, name, other));
    }

    private static String key(String name) {
        return String.join(" ", words(name));
    }

    private static List<String> words(String name) {
        return Words.of(VietnameseText.searchable(CleanText.of(name))).stream()
                .map(word -> Folding.ascii(word.text()))
                .toList();
    }
}
