package vn.tinhhoa.content.dataset.description;

import static vn.tinhhoa.content.dataset.description.MetadataColumns.SEPARATOR;

import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.dataset.Term;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.language.LanguageTag;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The pictures of a release as a table that opens in Excel and in the loaders of Hugging Face. It
/// holds everything that is said of them: from it alone they can be taken in again.
final class MetadataCsv {

    private MetadataCsv() {}

    static void write(DatasetRelease release, List<ReleasedItem> items, OutputStream out)
            throws IOException {
        var described = new Described(release);
        var columns = MetadataColumns.all(described.languages());
        var table = new CsvTable(out);
        table.row(columns);
        for (var item : items) {
            var values = values(described, item);
            table.row(columns.stream().map(column -> cell(column, values)).toList());
        }
        table.finish();
    }

    private static String cell(String column, Map<String, String> values) {
        var value = values.getOrDefault(column, "");
        return MetadataColumns.NUMBERS.contains(column) ? value : CsvTable.guarded(value);
    }

    private static Map<String, String> values(Described release, ReleasedItem item) {
        var values = new HashMap<String, String>();
        var said = item.description();
        values.put(MetadataColumns.FILE_NAME, "images/" + item.fileName());
        values.put(MetadataColumns.ID, item.key());
        values.put(MetadataColumns.GROUP, item.group());
        values.put(MetadataColumns.SHA256, item.picture().sha256());
        values.put(MetadataColumns.BYTES, Long.toString(item.picture().bytes()));
        values.put(MetadataColumns.MEDIA_TYPE, item.mediaType());
        values.put(MetadataColumns.WIDTH, Integer.toString(item.width()));
        values.put(MetadataColumns.HEIGHT, Integer.toString(item.height()));
        values.put(MetadataColumns.CREATED, said.created());
        values.put(MetadataColumns.CREATOR, said.creator());
        values.put(MetadataColumns.CREDIT, said.credit());
        values.put(MetadataColumns.LICENCE, said.licence().code());
        values.put(MetadataColumns.LICENCE_URL, release.licenceUri(said.licence()));
        values.put(MetadataColumns.DIGITAL_SOURCE, said.digitalSource().uri());
        values.put(MetadataColumns.PROVENANCE, said.provenance());
        values.put(MetadataColumns.PERSONS, String.join(SEPARATOR, said.persons()));
        var point = said.coordinates();
        if (point != null) {
            values.put(MetadataColumns.LATITUDE, Double.toString(point.latitude()));
            values.put(MetadataColumns.LONGITUDE, Double.toString(point.longitude()));
        }
        values.put(
                MetadataColumns.DEPICTS,
                said.depicts().stream().map(Term::uri).collect(Collectors.joining(SEPARATOR)));
        values.put(MetadataColumns.LOCATION_SHOWN, said.locationShown().uri());
        values.put(MetadataColumns.LOCATION_CREATED, said.locationCreated().uri());
        values.put(MetadataColumns.USABLE_UNTIL, Objects.toString(item.usableUntil(), ""));
        release.languages().forEach(language -> inLanguage(item, language, values));
        return values;
    }

    private static void inLanguage(
            ReleasedItem item, LanguageTag language, Map<String, String> values) {
        var said = item.description();
        stated(MetadataColumns.TITLE, said.titles(), language, values);
        stated(MetadataColumns.CAPTION, said.captions(), language, values);
        stated(MetadataColumns.ALT_TEXT, said.altTexts(), language, values);
        stated(MetadataColumns.EXTENDED, said.extended(), language, values);
        var keywords = said.keywords().getOrDefault(language, List.of());
        values.put(
                MetadataColumns.in(MetadataColumns.KEYWORDS, language),
                String.join(SEPARATOR, keywords));
        if (said.depicts().stream().anyMatch(term -> term.labels().in(language).isPresent())) {
            values.put(
                    MetadataColumns.in(MetadataColumns.DEPICTS, language),
                    said.depicts().stream()
                            .map(term -> term.labels().in(language).orElse(""))
                            .collect(Collectors.joining(SEPARATOR)));
        }
        values.put(
                MetadataColumns.in(MetadataColumns.LOCATION_SHOWN, language),
                said.locationShown().names().in(language).orElse(""));
        values.put(
                MetadataColumns.in(MetadataColumns.LOCATION_CREATED, language),
                said.locationCreated().names().in(language).orElse(""));
        values.put(
                MetadataColumns.in(MetadataColumns.RIGHTS, language),
                said.rights().in(language).orElse(""));
    }

    private static void stated(
            String field, StatedTexts texts, LanguageTag language, Map<String, String> values) {
        var text = texts.texts().get(language);
        if (text != null) {
            values.put(MetadataColumns.in(field, language), text.text());
            values.put(MetadataColumns.status(field, language), text.status().name());
            values.put(
                    MetadataColumns.source(field, language), Objects.toString(text.source(), ""));
        }
    }
}
