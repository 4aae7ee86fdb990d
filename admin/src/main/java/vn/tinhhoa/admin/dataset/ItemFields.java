package vn.tinhhoa.admin.dataset;

import vn.tinhhoa.admin.frame.FieldIssue;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.media.Licences;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.DigitalSource;
import vn.tinhhoa.content.dataset.GeoPoint;
import vn.tinhhoa.content.dataset.ItemDescription;
import vn.tinhhoa.content.dataset.Term;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Licence.Kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What is said of one picture of a dataset as fields of a form, and back; in the dataset's
/// languages.
final class ItemFields {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private ItemFields() {}

    static Fields of(ItemDescription said, DatasetFacts facts) {
        var fields = new LinkedHashMap<String, String>();
        var languages = facts.languages();
        StatedFields.put(fields, "title", said.titles(), languages);
        StatedFields.put(fields, "caption", said.captions(), languages);
        StatedFields.put(fields, "alt", said.altTexts(), languages);
        StatedFields.put(fields, "extended", said.extended(), languages);
        StatedFields.putWords(fields, "keywords", said.keywords(), languages);
        StatedFields.put(fields, "shown", said.locationShown(), languages);
        StatedFields.put(fields, "made", said.locationCreated(), languages);
        StatedFields.put(fields, "rights", said.rights(), languages);
        depicts(said.depicts(), fields, languages);
        var point = said.coordinates();
        fields.put("latitude", point == null ? "" : String.valueOf(point.latitude()));
        fields.put("longitude", point == null ? "" : String.valueOf(point.longitude()));
        fields.put("date", said.created());
        fields.put("creator", said.creator());
        fields.put("credit", said.credit());
        var isOwn = said.licence().kind() == Kind.CUSTOM;
        fields.put("licence", isOwn ? Kind.CUSTOM.code() : said.licence().code());
        fields.put("licence-words", said.licence().words());
        fields.put("provenance", said.provenance());
        fields.put("persons", String.join(", ", said.persons()));
        fields.put("source", said.digitalSource().name());
        return new Fields(fields);
    }

    /// With one row more, for a new term.
    private static void depicts(
            List<Term> terms, Map<String, String> fields, List<LanguageTag> languages) {
        for (int row = 0; row <= terms.size(); row++) {
            var term = row < terms.size() ? terms.get(row) : null;
            fields.put("term-" + row, term == null ? "" : term.uri());
            for (var language : languages) {
                fields.put(
                        "term-" + row + "-" + language,
                        term == null ? "" : term.labels().in(language).orElse(""));
            }
        }
    }

    /// The numbers of the rows for what is seen.
    static List<Integer> terms(Fields fields) {
        return IntStream.iterate(0, row -> fields.has("term-" + row), row -> row + 1)
                .boxed()
                .toList();
    }

    static List<FieldIssue> issues(Fields fields) {
        var issues = new ArrayList<FieldIssue>();
        var date = fields.line("date");
        if (!date.isEmpty() && !DATE.matcher(date).matches()) {
            issues.add(new FieldIssue("date", "item.issue.date"));
        }
        if (!isPoint(fields) && !isNowhere(fields)) {
            issues.add(new FieldIssue("latitude", "picture.issue.coordinates"));
        }
        if (fields.get("licence").equals(Kind.CUSTOM.code())
                && fields.line("licence-words").isEmpty()) {
            issues.add(new FieldIssue("licence-words", "picture.issue.licence-words"));
        }
        return issues;
    }

    private static boolean isNowhere(Fields fields) {
        return fields.line("latitude").isEmpty() && fields.line("longitude").isEmpty();
    }

    private static boolean isPoint(Fields fields) {
        return fields.number("latitude").filter(degrees -> Math.abs(degrees) <= 90).isPresent()
                && fields.number("longitude")
                        .filter(degrees -> Math.abs(degrees) <= 180)
                        .isPresent();
    }

    static ItemDescription read(Fields fields, ItemDescription before, DatasetFacts facts) {
        var languages = facts.languages();
        var first = facts.first();
        return new ItemDescription(
                StatedFields.read(fields, "title", before.titles(), languages, first),
                StatedFields.read(fields, "caption", before.captions(), languages, first),
                StatedFields.read(fields, "alt", before.altTexts(), languages, first),
                StatedFields.read(fields, "extended", before.extended(), languages, first),
                StatedFields.readWords(fields, "keywords", before.keywords(), languages),
                depicts(fields, before, languages),
                StatedFields.read(fields, "shown", before.locationShown(), languages),
                StatedFields.read(fields, "made", before.locationCreated(), languages),
                isPoint(fields)
                        ? new GeoPoint(
                                fields.number("latitude").orElseThrow(),
                                fields.number("longitude").orElseThrow())
                        : null,
                fields.line("date"),
                fields.line("creator"),
                fields.line("credit"),
                Licences.of(fields.line("licence"), fields.line("licence-words")),
                StatedFields.read(fields, "rights", before.rights(), languages),
                fields.line("provenance"),
                fields.list("persons"),
                Arrays.stream(DigitalSource.values())
                        .filter(source -> source.name().equals(fields.get("source")))
                        .findFirst()
                        .orElse(before.digitalSource()));
    }

    /// A row without any label is a row taken away.
    private static List<Term> depicts(
            Fields fields, ItemDescription before, List<LanguageTag> languages) {
        var terms = new ArrayList<Term>();
        for (var row : terms(fields)) {
            var name = "term-" + row;
            var labels = fields.localised(name, languages);
            if (!labels.isEmpty()) {
                var former = row < before.depicts().size() ? before.depicts().get(row) : null;
                var all =
                        former == null
                                ? labels
                                : StatedFields.read(fields, name, former.labels(), languages);
                terms.add(new Term(fields.line(name), all));
            }
        }
        return terms;
    }
}
