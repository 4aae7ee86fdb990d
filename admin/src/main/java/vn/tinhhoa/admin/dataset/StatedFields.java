package vn.tinhhoa.admin.dataset;

import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.content.dataset.NamedPlace;
import vn.tinhhoa.content.dataset.StatedText;
import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.dataset.TextStatus;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Texts that exist once per language as fields of a form, and back: `caption-vi`, and beside it
/// `caption-vi-status`. What the form does not show stays as it was.
final class StatedFields {

    private static final String STATUS = "-status";

    private StatedFields() {}

    static void put(
            Map<String, String> fields,
            String name,
            StatedTexts texts,
            Iterable<LanguageTag> languages) {
        for (var language : languages) {
            var said = texts.texts().get(language);
            var field = name + "-" + language;
            fields.put(field, said == null ? "" : said.text());
            fields.put(field + STATUS, (said == null ? TextStatus.HUMAN : said.status()).name());
        }
    }

    /// @param first the language from which the others are translated
    static StatedTexts read(
            Fields fields,
            String name,
            StatedTexts before,
            Iterable<LanguageTag> languages,
            LanguageTag first) {
        var said = before;
        for (var language : languages) {
            var field = name + "-" + language;
            if (fields.has(field)) {
                var status = status(fields.get(field + STATUS));
                var former = before.texts().get(language);
                var source = former == null ? null : former.source();
                var isTranslated = status != TextStatus.HUMAN && !language.equals(first);
                said =
                        said.with(
                                language,
                                new StatedText(
                                        fields.text(field),
                                        status,
                                        source == null && isTranslated ? first : source));
            }
        }
        return said;
    }

    private static TextStatus status(String name) {
        return Arrays.stream(TextStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElse(TextStatus.HUMAN);
    }

    static void put(
            Map<String, String> fields,
            String name,
            Localised texts,
            Iterable<LanguageTag> languages) {
        languages.forEach(
                language -> fields.put(name + "-" + language, texts.in(language).orElse("")));
    }

    static Localised read(
            Fields fields, String name, Localised before, Iterable<LanguageTag> languages) {
        var said = before;
        for (var language : languages) {
            var field = name + "-" + language;
            if (fields.has(field)) {
                said = said.with(language, fields.line(field));
            }
        }
        return said;
    }

    static void put(
            Map<String, String> fields,
            String name,
            NamedPlace place,
            Iterable<LanguageTag> languages) {
        put(fields, name, place.names(), languages);
        fields.put(name + "-uri", place.uri());
    }

    static NamedPlace read(
            Fields fields, String name, NamedPlace before, Iterable<LanguageTag> languages) {
        return new NamedPlace(
                read(fields, name, before.names(), languages), fields.line(name + "-uri"));
    }

    static void putWords(
            Map<String, String> fields,
            String name,
            Map<LanguageTag, List<String>> words,
            Iterable<LanguageTag> languages) {
        languages.forEach(language ->
                fields.put(
                        name + "-" + language,
                        String.join(", ", words.getOrDefault(language, List.of()))));
    }

    static Map<LanguageTag, List<String>> readWords(
            Fields fields,
            String name,
            Map<LanguageTag, List<String>> before,
            Iterable<LanguageTag> languages) {
        var said = new LinkedHashMap<>(before);
        for (var language : languages) {
            if (fields.has(name + "-" + language)) {
                said.put(language, fields.list(name + "-" + language));
            }
        }
        return said;
    }
}
