package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// The few words of ours that viewers show beside what a release says, per language.
final class Labels {

    private static final Map<LanguageTag, Properties> CATALOGUES =
            SiteLanguages.INTERFACE.stream()
                    .collect(Collectors.toMap(language -> language, Labels::load));

    private Labels() {}

    /// In a language without a catalogue, in English.
    static String of(String key, LanguageTag language) {
        var catalogue = CATALOGUES.get(language);
        var text = catalogue == null ? null : catalogue.getProperty(key);
        if (text != null) {
            return text;
        }
        if (language.equals(LanguageTag.ENGLISH)) {
            throw new IllegalArgumentException("No label " + key);
        }
        return of(key, LanguageTag.ENGLISH);
    }

    /// As IIIF has it: a list per language.
    static Map<String, Object> in(List<LanguageTag> languages, String key) {
        var map = new LinkedHashMap<String, Object>();
        languages.forEach(language -> map.put(language.value(), List.of(of(key, language))));
        return map;
    }

    private static Properties load(LanguageTag language) {
        var name = "/dataset/labels_" + language + ".properties";
        var labels = new Properties();
        try (var stream = Labels.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            labels.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return labels;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
