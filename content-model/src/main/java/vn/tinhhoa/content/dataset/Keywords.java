package vn.tinhhoa.content.dataset;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Keywords per language, in the order of the languages' tags.
final class Keywords {

    private Keywords() {}

    /// Without blanks, repetitions, languages that have none, and the sign that separates them in
    /// tables.
    static Map<LanguageTag, List<String>> clean(Map<LanguageTag, List<String>> keywords) {
        var clean = new TreeMap<LanguageTag, List<String>>();
        keywords.forEach((language, words) -> {
            var kept =
                    words.stream()
                            .map(word -> word.replace('|', '/').strip())
                            .filter(word -> !word.isEmpty())
                            .distinct()
                            .toList();
            if (!kept.isEmpty()) {
                clean.put(language, kept);
            }
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(clean));
    }
}
