package vn.tinhhoa.portal.contest.entering;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.TextRequirement;
import vn.tinhhoa.content.contest.entry.EntryContent;
import vn.tinhhoa.content.contest.entry.SyntheticSaid;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.portal.contest.entering.EntryPage.Text;
import vn.tinhhoa.portal.layout.Words;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What an entrant is asked to say of an entry.
@Component
class AskedTexts {

    private final EntryWords words;
    private final Words moments;

    AskedTexts(EntryWords words, Words moments) {
        this.words = words;
        this.moments = moments;
    }

    List<Text> of(
            Visit visit,
            Category category,
            EntryContent content,
            List<LanguageTag> languages,
            Map<String, String> errors) {
        var texts = new ArrayList<Text>();
        for (var language : languages) {
            for (var field : TextField.values()) {
                var asked = category.texts().get(field);
                if (asked != null) {
                    texts.add(text(visit.language(), field, asked, content, language, errors));
                }
            }
        }
        return texts;
    }

    private Text text(
            LanguageTag reader,
            TextField field,
            TextRequirement asked,
            EntryContent content,
            LanguageTag language,
            Map<String, String> errors) {
        var name = field + "-" + language;
        var label = words.text(reader, field);
        var hint =
                asked.mostWords() > 0
                        ? words.say(reader, "entering.words", Integer.toString(asked.mostWords()))
                        : "";
        var error = errors.get(name);
        return new Text(
                name,
                reader.equals(language) ? label : label + " · " + language.ownName(),
                language.value(),
                content.texts().getOrDefault(field, Localised.EMPTY).in(language).orElse(""),
                hint,
                field == TextField.STORY,
                error == null ? errors.get(field.name()) : error);
    }

    String dateHint(LanguageTag language, Category category) {
        var from = category.capture().from();
        var until = category.capture().until();
        if (from != null && until != null) {
            return words.say(
                    language, "entering.date.between", day(language, from), day(language, until));
        }
        if (from != null) {
            return words.say(language, "entering.date.from", day(language, from));
        }
        return until == null
                ? ""
                : words.say(language, "entering.date.until", day(language, until));
    }

    private String day(LanguageTag language, LocalDate day) {
        return moments.day(language, day.atTime(12, 0).toInstant(ZoneOffset.UTC)).text();
    }

    List<Choice> synthetic(LanguageTag language, SyntheticSaid.Kind said, Category category) {
        return Stream.of(
                        SyntheticSaid.Kind.NONE,
                        SyntheticSaid.Kind.COMPOSITE,
                        SyntheticSaid.Kind.MADE_BY_PROGRAM)
                .filter(kind ->
                        category.kind() != Category.Kind.WRITING
                                || kind != SyntheticSaid.Kind.COMPOSITE)
                .map(kind -> new Choice(kind.name(), words.synthetic(language, kind), kind == said))
                .toList();
    }
}
