package vn.tinhhoa.content.search.lucene;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.View;

import java.util.Locale;

/// The names of the index's fields.
final class IndexFields {

    static final String ID = "id";
    static final String EXTERNAL_ID = "externalId";
    static final String KIND = "kind";
    static final String LANGUAGE = "language";
    static final String SECTION = "section";
    static final String TOPIC = "topic";
    static final String PLACE = "place";
    static final String URL = "url";
    static final String PUBLISHED = "published";
    static final String YEAR = "year";
    static final String TIE = "tie";
    static final String REFERENCE = "reference";
    static final String SHOWN_TITLE = "shownTitle";
    static final String SHOWN_BODY = "shownBody";

    /// A file's title and, after a line end, its text; as often as there are files.
    static final String SHOWN_FILE = "shownFile";

    private static final char BETWEEN = ':';

    private IndexFields() {}

    /// The field of one view of one language: `fold:vi`.
    static String of(View view, LanguageTag language) {
        return view.name().toLowerCase(Locale.ROOT) + BETWEEN + language;
    }

    static View viewOf(String field) {
        return View.valueOf(field.substring(0, field.indexOf(BETWEEN)).toUpperCase(Locale.ROOT));
    }

    static LanguageTag languageOf(String field) {
        return new LanguageTag(field.substring(field.indexOf(BETWEEN) + 1));
    }
}
