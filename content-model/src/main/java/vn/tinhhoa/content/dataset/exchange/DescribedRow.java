package vn.tinhhoa.content.dataset.exchange;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.dataset.DigitalSource;
import vn.tinhhoa.content.dataset.GeoPoint;
import vn.tinhhoa.content.dataset.ItemDescription;
import vn.tinhhoa.content.dataset.NamedPlace;
import vn.tinhhoa.content.dataset.StatedText;
import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.dataset.Term;
import vn.tinhhoa.content.dataset.TextStatus;
import vn.tinhhoa.content.dataset.description.CsvTable;
import vn.tinhhoa.content.dataset.description.MetadataColumns;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A row of `metadata.csv`, read back into what is said of a picture. Columns that are missing say
/// nothing.
///
/// @param languages that the table has columns for
record DescribedRow(Map<String, String> cells, List<LanguageTag> languages) {

    private static final Pattern IN_LANGUAGE =
            Pattern.compile("(?:caption|alt_text|title)_([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)");

    /// The languages of a table with these columns, in their order.
    static List<LanguageTag> languages(Iterable<String> columns) {
        var found = new ArrayList<LanguageTag>();
        for (var column : columns) {
            var parts = IN_LANGUAGE.matcher(column);
            if (parts.matches()) {
                var language = LanguageTag.of(parts.group(1));
                if (!found.contains(language)) {
                    found.add(language);
                }
            }
        }
        return found;
    }

    String cell(String column) {
        var said = CsvTable.unguarded(cells.getOrDefault(column, ""));
        return Normalizer.normalize(said, Normalizer.Form.NFC).strip();
    }

    /// @throws IllegalArgumentException when a cell makes no sense
    ItemDescription description() {
        return new ItemDescription(
                stated(MetadataColumns.TITLE),
                stated(MetadataColumns.CAPTION),
                stated(MetadataColumns.ALT_TEXT),
                stated(MetadataColumns.EXTENDED),
                keywords(),
                depicts(),
                place(MetadataColumns.LOCATION_SHOWN),
                place(MetadataColumns.LOCATION_CREATED),
                point(),
                cell(MetadataColumns.CREATED),
                cell(MetadataColumns.CREATOR),
                cell(MetadataColumns.CREDIT),
                Licence.of(cell(MetadataColumns.LICENCE)),
                plain(MetadataColumns.RIGHTS),
                cell(MetadataColumns.PROVENANCE),
                list(cell(MetadataColumns.PERSONS)),
                digitalSource());
    }

    private StatedTexts stated(String field) {
        var texts = new LinkedHashMap<LanguageTag, StatedText>();
        for (var language : languages) {
            var text = cell(MetadataColumns.in(field, language));
            if (!text.isEmpty()) {
                var status = cell(MetadataColumns.status(field, language));
                var source = cell(MetadataColumns.source(field, language));
                texts.put(
                        language,
                        new StatedText(
                                text,
                                status.isEmpty() ? TextStatus.HUMAN : TextStatus.valueOf(status),
                                source.isEmpty() ? null : LanguageTag.of(source)));
            }
        }
        return new StatedTexts(texts);
    }

    private Localised plain(String field) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        languages.forEach(
                language -> texts.put(language, cell(MetadataColumns.in(field, language))));
        return new Localised(texts);
    }

    private Map<LanguageTag, List<String>> keywords() {
        var words = new LinkedHashMap<LanguageTag, List<String>>();
        languages.forEach(language ->
                words.put(
                        language,
                        list(cell(MetadataColumns.in(MetadataColumns.KEYWORDS, language)))));
        return words;
    }

    private List<Term> depicts() {
        var terms = new ArrayList<Term>();
        var uris = list(cell(MetadataColumns.DEPICTS));
        for (int at = 0; at < uris.size(); at++) {
            var labels = new LinkedHashMap<LanguageTag, String>();
            for (var language : languages) {
                var all =
                        cell(MetadataColumns.in(MetadataColumns.DEPICTS, language))
                                .split("\\|", -1);
                if (at < all.length) {
                    labels.put(language, all[at]);
                }
            }
            terms.add(new Term(uris.get(at), new Localised(labels)));
        }
        return terms;
    }

    private NamedPlace place(String field) {
        return new NamedPlace(plain(field), cell(field));
    }

    private @Nullable GeoPoint point() {
        var latitude = cell(MetadataColumns.LATITUDE);
        var longitude = cell(MetadataColumns.LONGITUDE);
        return latitude.isEmpty() || longitude.isEmpty()
                ? null
                : new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    private DigitalSource digitalSource() {
        var uri = cell(MetadataColumns.DIGITAL_SOURCE);
        return Arrays.stream(DigitalSource.values())
                .filter(source -> source.uri().equals(uri))
                .findFirst()
                .orElse(DigitalSource.UNSTATED);
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
