package vn.tinhhoa.standalone.demo;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Turns texts by tag into texts by language.
final class DemoTexts {

    private DemoTexts() {}

    static Localised localised(Map<String, String> texts) {
        return localised(texts, Function.identity());
    }

    static <T> Localised localised(Map<String, T> texts, Function<T, String> which) {
        var words = new LinkedHashMap<LanguageTag, String>();
        texts.forEach((tag, text) -> words.put(LanguageTag.of(tag), which.apply(text)));
        return new Localised(words);
    }
}
