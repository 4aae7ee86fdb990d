package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The columns of `metadata.csv`, in their order: what is the same in all languages, then a column
/// per field and language. Whoever reads the table goes by their names.
public final class MetadataColumns {

    public static final String FILE_NAME = "file_name";
    public static final String ID = "id";
    public static final String GROUP = "group";
    public static final String SHA256 = "sha256";
    public static final String BYTES = "bytes";
    public static final String MEDIA_TYPE = "media_type";
    public static final String WIDTH = "width";
    public static final String HEIGHT = "height";
    public static final String CREATED = "date_created";
    public static final String CREATOR = "creator";
    public static final String CREDIT = "credit";
    public static final String LICENCE = "licence";
    public static final String LICENCE_URL = "licence_url";
    public static final String DIGITAL_SOURCE = "digital_source";
    public static final String PROVENANCE = "provenance";
    public static final String PERSONS = "persons";
    public static final String LATITUDE = "latitude";
    public static final String LONGITUDE = "longitude";
    public static final String DEPICTS = "depicts";
    public static final String LOCATION_SHOWN = "location_shown";
    public static final String LOCATION_CREATED = "location_created";
    public static final String USABLE_UNTIL = "usable_until";

    public static final String TITLE = "title";
    public static final String CAPTION = "caption";
    public static final String ALT_TEXT = "alt_text";
    public static final String EXTENDED = "extended_description";
    public static final String KEYWORDS = "keywords";
    public static final String RIGHTS = "rights";

    /// What stands between several values of one cell.
    public static final String SEPARATOR = " | ";

    static final List<String> COMMON =
            List.of(
                    FILE_NAME,
                    ID,
                    GROUP,
                    SHA256,
                    BYTES,
                    MEDIA_TYPE,
                    WIDTH,
                    HEIGHT,
                    CREATED,
                    CREATOR,
                    CREDIT,
                    LICENCE,
                    LICENCE_URL,
                    DIGITAL_SOURCE,
                    PROVENANCE,
                    PERSONS,
                    LATITUDE,
                    LONGITUDE,
                    DEPICTS,
                    LOCATION_SHOWN,
                    LOCATION_CREATED,
                    USABLE_UNTIL);

    /// Written by us and read by programs: a minus may stand before them.
    static final Set<String> NUMBERS = Set.of(BYTES, WIDTH, HEIGHT, LATITUDE, LONGITUDE);

    static final List<String> STATED = List.of(TITLE, CAPTION, ALT_TEXT, EXTENDED);

    static final List<String> PLAIN =
            List.of(KEYWORDS, DEPICTS, LOCATION_SHOWN, LOCATION_CREATED, RIGHTS);

    private MetadataColumns() {}

    /// The column of a field in one language: `caption_vi`.
    public static String in(String field, LanguageTag language) {
        return field + "_" + language;
    }

    /// The column that tells how far a text can be trusted.
    public static String status(String field, LanguageTag language) {
        return in(field, language) + "_status";
    }

    /// The column that tells which language a text was translated from.
    public static String source(String field, LanguageTag language) {
        return in(field, language) + "_source";
    }

    public static List<String> all(List<LanguageTag> languages) {
        var all = new ArrayList<>(COMMON);
        for (var field : STATED) {
            for (var language : languages) {
                all.add(in(field, language));
                all.add(status(field, language));
                all.add(source(field, language));
            }
        }
        for (var field : PLAIN) {
            languages.forEach(language -> all.add(in(field, language)));
        }
        return all;
    }
}
