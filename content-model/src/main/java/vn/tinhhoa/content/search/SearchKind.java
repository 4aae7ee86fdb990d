package vn.tinhhoa.content.search;

import vn.tinhhoa.content.kind.ArticleKind;

import java.util.Locale;

/// What kind of thing was found.
public enum SearchKind {
    /// News.
    ARTICLE,
    EVENT,
    PROJECT,
    SPOT,
    PRESS_RELEASE,
    BOOKLET,
    CLARIFICATION,
    OFFICIAL_DOCUMENT,
    PROFILE,
    PAGE,
    DATASET,
    CONTEST;

    /// The kind in addresses and in the programming interface: `press-release`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is no such kind
    public static SearchKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public static SearchKind of(ArticleKind kind) {
        return kind == ArticleKind.NEWS ? ARTICLE : valueOf(kind.name());
    }
}
