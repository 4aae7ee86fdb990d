package vn.tinhhoa.content.dataset;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A text that exists once per language, each with its status. Blank texts are the same as none;
/// the languages are in the order of their tags, so that equal texts are written alike everywhere.
public record StatedTexts(Map<LanguageTag, StatedText> texts) {

    public static final StatedTexts NONE = new StatedTexts(Map.of());

    public StatedTexts {
        var kept = new TreeMap<LanguageTag, StatedText>();
        texts.forEach((language, text) -> {
            if (!text.text().isEmpty()) {
                kept.put(language, text);
            }
        });
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }

    /// Texts that persons wrote.
    public static StatedTexts written(Localised texts) {
        var stated = new LinkedHashMap<LanguageTag, StatedText>();
        texts.texts().forEach((language, text) -> stated.put(language, StatedText.written(text)));
        return new StatedTexts(stated);
    }

    public Optional<String> in(LanguageTag language) {
        return Optional.ofNullable(texts.get(language)).map(StatedText::text);
    }

    public Localised plain() {
        var plain = new LinkedHashMap<LanguageTag, String>();
        texts.forEach((language, text) -> plain.put(language, text.text()));
        return new Localised(plain);
    }

    /// Only these languages.
    public StatedTexts only(Collection<LanguageTag> languages) {
        var kept = new LinkedHashMap<>(texts);
        kept.keySet().retainAll(languages);
        return new StatedTexts(kept);
    }

    public StatedTexts with(LanguageTag language, @Nullable StatedText text) {
        var changed = new LinkedHashMap<>(texts);
        if (text == null) {
            changed.remove(language);
        } else {
            changed.put(language, text);
        }
        return new StatedTexts(changed);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
