package vn.tinhhoa.admin.dataset;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.frame.FieldIssue;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.media.Licences;
import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.Contact;
import vn.tinhhoa.content.dataset.DataMining;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.Period;
import vn.tinhhoa.content.dataset.Term;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.Licence.Kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The facts of a dataset as fields of a form, and back.
@Component
class FactsFields {

    /// So many creators a form has room for, at least.
    private static final int ROWS = 2;

    private static final List<String> DATES = List.of("from", "to");

    private final SiteLanguages site;
    private final Topics topics;

    FactsFields(SiteLanguages site, Topics topics) {
        this.site = site;
        this.topics = topics;
    }

    Fields of(DatasetFacts facts) {
        var fields = new LinkedHashMap<String, String>();
        var languages = site.all();
        StatedFields.put(fields, "title", facts.titles(), languages);
        StatedFields.put(fields, "description", facts.descriptions(), languages);
        StatedFields.put(fields, "extended", facts.extended(), languages);
        StatedFields.putWords(fields, "keywords", facts.keywords(), languages);
        StatedFields.put(fields, "place", facts.spatial(), languages);
        fields.put("publisher", facts.publisher().name());
        fields.put("publisher-url", facts.publisher().url());
        for (int row = 0; row < rows(facts); row++) {
            var creator = row < facts.creators().size() ? facts.creators().get(row) : null;
            fields.put("creator-" + row, creator == null ? "" : creator.name());
            fields.put("creator-url-" + row, creator == null ? "" : creator.url());
            fields.put(
                    "creator-kind-" + row,
                    (creator == null ? Agent.Kind.ORGANISATION : creator.kind()).name());
        }
        fields.put("contact-name", facts.contact().name());
        fields.put("contact-email", facts.contact().email());
        facts.languages().forEach(language -> fields.put("language-" + language, "yes"));
        fields.put("first", facts.first().value());
        var isOwn = facts.licence().kind() == Kind.CUSTOM;
        fields.put("licence", isOwn ? Kind.CUSTOM.code() : facts.licence().code());
        fields.put("licence-words", facts.licence().words());
        fields.put("mining", facts.dataMining().name());
        topics.codes(facts.topics()).forEach(code -> fields.put("topic-" + code, "yes"));
        fields.put("from", date(facts.temporal().from()));
        fields.put("to", date(facts.temporal().to()));
        return new Fields(fields);
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static int rows(DatasetFacts facts) {
        return Math.max(ROWS, facts.creators().size() + 1);
    }

    /// The numbers of the rows for creators.
    static List<Integer> creators(Fields fields) {
        return Stream.iterate(0, row -> row + 1)
                .takeWhile(row -> fields.has("creator-" + row))
                .toList();
    }

    static List<FieldIssue> issues(Fields fields) {
        return DATES.stream()
                .filter(name -> !fields.line(name).isEmpty())
                .filter(name -> Times.date(fields.line(name)).isEmpty())
                .map(name -> new FieldIssue(name, "picture.issue.date"))
                .toList();
    }

    /// The languages that are ticked, the dataset's own first.
    List<LanguageTag> languages(Fields fields) {
        var first = fields.get("first");
        var ticked =
                site.all().stream()
                        .filter(language ->
                                fields.ticked("language-" + language)
                                        || language.value().equals(first))
                        .toList();
        var all = new ArrayList<>(ticked);
        all.sort((one, other) ->
                Boolean.compare(other.value().equals(first), one.value().equals(first)));
        return all;
    }

    DatasetFacts read(Fields fields, DatasetFacts before) {
        var languages = languages(fields);
        var all = site.all();
        var first = languages.isEmpty() ? before.first() : languages.getFirst();
        return new DatasetFacts(
                StatedFields.read(fields, "title", before.titles(), all, first),
                StatedFields.read(fields, "description", before.descriptions(), all, first),
                StatedFields.read(fields, "extended", before.extended(), all, first),
                StatedFields.readWords(fields, "keywords", before.keywords(), all),
                new Agent(
                        fields.line("publisher"),
                        before.publisher().kind(),
                        fields.line("publisher-url")),
                creatorsIn(fields),
                new Contact(fields.line("contact-name"), fields.line("contact-email")),
                languages,
                Licences.of(fields.line("licence"), fields.line("licence-words")),
                Arrays.stream(DataMining.values())
                        .filter(mining -> mining.name().equals(fields.get("mining")))
                        .findFirst()
                        .orElse(before.dataMining()),
                topics(fields, before.topics()),
                StatedFields.read(fields, "place", before.spatial(), all),
                new Period(
                        Times.date(fields.line("from")).orElse(null),
                        Times.date(fields.line("to")).orElse(null)));
    }

    private static List<Agent> creatorsIn(Fields fields) {
        return creators(fields).stream()
                .filter(row -> !fields.line("creator-" + row).isEmpty())
                .map(row ->
                        new Agent(
                                fields.line("creator-" + row),
                                Optional.of(fields.get("creator-kind-" + row))
                                        .filter(Agent.Kind.PERSON.name()::equals)
                                        .map(person -> Agent.Kind.PERSON)
                                        .orElse(Agent.Kind.ORGANISATION),
                                fields.line("creator-url-" + row)))
                .toList();
    }

    /// Those that the form does not know stay.
    private List<Term> topics(Fields fields, List<Term> before) {
        var ticked = topics.all().stream().filter(code -> fields.ticked("topic-" + code));
        return Stream.concat(ticked.map(topics::term), topics.others(before).stream()).toList();
    }

    /// The fields that differ, by their names, with what the other one holds.
    static Map<String, String> differences(Fields mine, Fields theirs) {
        var differing = new LinkedHashMap<String, String>();
        theirs.values()
                .forEach((name, value) -> {
                    if (mine.has(name) && !mine.text(name).equals(value.strip())) {
                        differing.put(name, value);
                    }
                });
        return differing;
    }
}
