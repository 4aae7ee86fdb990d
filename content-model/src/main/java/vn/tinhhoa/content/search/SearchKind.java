package vn.tinhhoa.content.search;

import java.util.Locale;

/// What kind of thing was found.
public enum SearchKind {
    ARTICLE,
    DATASET,
    CONTEST;

    /// The kind in addresses and in the programming interface: `article`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such kind
    public static SearchKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
