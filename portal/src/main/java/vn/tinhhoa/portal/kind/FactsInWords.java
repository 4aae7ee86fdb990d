package vn.tinhhoa.portal.kind;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.Published;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.content.kind.Force;
import vn.tinhhoa.content.kind.KindField;
import vn.tinhhoa.content.kind.Occasion;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.kind.Figures.Figure;
import vn.tinhhoa.portal.layout.Dates;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Says the details of an article, each with its name, as the reader's language writes them.
@Component
public class FactsInWords {

    private static final Set<String> OCCASION = Set.of("begins", "begins-at", "ends", "ends-at");

    private final Amounts amounts;
    private final OccasionWords occasions;
    private final Dates dates;
    private final Words words;

    FactsInWords(Amounts amounts, OccasionWords occasions, Dates dates, Words words) {
        this.amounts = amounts;
        this.occasions = occasions;
        this.dates = dates;
        this.words = words;
    }

    public List<Fact> of(LanguageTag reader, Published told) {
        var subject = told.subject();
        var facts = new ArrayList<Fact>();
        if (subject.kind() == ArticleKind.PROFILE) {
            return facts;
        }
        Occasion.of(subject.details())
                .ifPresent(occasion ->
                        facts.add(
                                new Fact(
                                        words.say(reader, "kind.when"),
                                        own(reader, occasions.of(reader, occasion)),
                                        "")));
        for (var field : subject.kind().fields()) {
            if (!OCCASION.contains(field.key()) && !subject.details().text(field.key()).isEmpty()) {
                facts.add(fact(reader, told, field));
            }
        }
        return facts;
    }

    /// Some of them.
    ///
    /// @param fields their keys
    public List<Fact> of(LanguageTag reader, Published told, Set<String> fields) {
        return told.subject().kind().fields().stream()
                .filter(field -> fields.contains(field.key()))
                .filter(field -> !told.detail(field.key()).isEmpty())
                .map(field -> fact(reader, told, field))
                .toList();
    }

    /// Words in the language they are really in, which is the source's where a translation has
    /// none.
    ///
    /// @return empty when it is not said
    public static Said said(Published told, String field) {
        return new Said(told.detail(field), told.languageOf(field).value());
    }

    private Fact fact(LanguageTag reader, Published told, KindField field) {
        var details = told.subject().details();
        var text = details.text(field.key());
        var plain = own(reader, text);
        var label = label(reader, field.key());
        return switch (field.type()) {
            case TEXT -> new Fact(label, said(told, field.key()), "");
            case DATE ->
                    new Fact(
                            label,
                            own(
                                    reader,
                                    details.date(field.key())
                                            .map(day -> day(reader, day))
                                            .orElse(text)),
                            "");
            case NUMBER ->
                    new Fact(
                            label,
                            own(
                                    reader,
                                    details.number(field.key())
                                            .map(each -> amounts.of(reader, field.key(), each))
                                            .orElse(text)),
                            "");
            case CHOICE -> new Fact(label, own(reader, choice(reader, field.key(), text)), "");
            case POSITION ->
                    new Fact(label, plain, "geo:" + text.replaceAll("\\s", "").replace(';', ','));
            case EMAIL -> new Fact(label, plain, "mailto:" + text);
            case PHONE -> new Fact(label, plain, "tel:" + text.replaceAll("[^+0-9]", ""));
            case LINK -> new Fact(label, own(reader, host(text)), text);
            case TIME, CODE, YEAR -> new Fact(label, plain, "");
        };
    }

    public String label(LanguageTag reader, String field) {
        return words.say(reader, "kind.field." + field);
    }

    /// @param choice one of the field's
    public String choice(LanguageTag reader, String field, String choice) {
        return words.say(reader, "kind.choice." + field + "." + choice);
    }

    public String force(LanguageTag reader, Force force) {
        return words.say(
                reader,
                switch (force) {
                    case NOT_YET -> "kind.force.not-yet";
                    case IN_FORCE -> "kind.force.in-force";
                    case NO_LONGER -> "kind.force.no-longer";
                });
    }

    private String day(LanguageTag reader, LocalDate day) {
        return dates.of(reader, day).text();
    }

    public Figures figures(LanguageTag reader, Details profile) {
        var figures = new ArrayList<Figure>();
        for (var field : ArticleKind.PROFILE.fields()) {
            if (!field.key().equals("year")) {
                profile.number(field.key())
                        .ifPresent(number ->
                                figures.add(
                                        new Figure(
                                                amounts.of(reader, field.key(), number),
                                                label(reader, field.key()))));
            }
        }
        return new Figures(profile.text("year"), figures);
    }

    private static Said own(LanguageTag reader, String text) {
        return new Said(text, reader.value());
    }

    private static String host(String link) {
        try {
            var host = URI.create(link).getHost();
            return host == null ? link : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notALink) {
            return link;
        }
    }
}
