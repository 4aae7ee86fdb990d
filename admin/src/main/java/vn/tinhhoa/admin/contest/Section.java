package vn.tinhhoa.admin.contest;

import vn.tinhhoa.content.NotFoundException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One of the forms in which a rule set is edited, with the fields of the rule set that it holds.
enum Section {
    TEXTS(
            "languages",
            "name",
            "summary",
            "call",
            "period",
            "organiser",
            "secretariat",
            "licence",
            "eraseOn"),
    ENTRANTS("eligibility"),
    CATEGORIES("categories"),
    PRIZES("prizes"),
    ROUNDS("rounds"),
    CONSENTS("consents");

    private final List<String> keys;

    Section(String... keys) {
        this.keys = List.of(keys);
    }

    List<String> keys() {
        return keys;
    }

    /// As it stands in addresses and message keys.
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Section at(String path) {
        return Arrays.stream(values())
                .filter(section -> section.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No section " + path));
    }

    /// Where a field of the rule set is edited.
    static Section of(String field) {
        var key = field.split("\\.", 2)[0];
        return Arrays.stream(values())
                .filter(section -> section.keys.contains(key))
                .findFirst()
                .orElse(TEXTS);
    }
}
