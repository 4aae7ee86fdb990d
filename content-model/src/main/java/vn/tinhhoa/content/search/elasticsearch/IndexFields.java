package vn.tinhhoa.content.search.elasticsearch;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.View;

import java.util.Locale;

/// The names of the index's fields, which are those of [StoredEntry]'s components.
final class IndexFields {

    static final String ID = "id";
    static final String KIND = "kind";
    static final String LANGUAGE = "language";
    static final String SECTION = "section";
    static final String TOPICS = "topics";
    static final String PLACES = "places";
    static final String YEAR = "year";
    static final String PUBLISHED = "published";
    static final String TIE = "tie";
    static final String REFERENCES = "references";
    static final String SHOWN = "shown";
    static final String TITLE = "title";
    static final String CONTENT = "content";

    private IndexFields() {}

    /// The field of one view of one language: `content.vi.fold`, `title.vi`.
    static String of(View view, LanguageTag language) {
        return switch (view) {
            case TITLE -> TITLE + "." + language;
            case TITLE_EXACT -> TITLE + "." + language + "." + name(View.EXACT);
            default -> CONTENT + "." + language + "." + name(view);
        };
    }

    static String name(View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
