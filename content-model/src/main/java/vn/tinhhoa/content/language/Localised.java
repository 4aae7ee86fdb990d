package vn.tinhhoa.content.language;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A short text that exists once per language, such as a section's name or a picture's caption.
/// Blank texts are the same as none.
public record Localised(Map<LanguageTag, String> texts) {

    public static final Localised EMPTY = new Localised(Map.of());

    public Localised {
        var kept = new LinkedHashMap<LanguageTag, String>();
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    public static Localised of(LanguageTag language, String text) {
        return new Localised(Map.of(language, text));
    }

    public Optional<String> in(LanguageTag language) {
        return Optional.ofNullable(texts.get(language));
    }

    /// The text in the language asked for, else in English, else in Vietnamese, else the fallback.
    public String in(LanguageTag language, String fallback) {
        return in(language)
                .or(() -> in(LanguageTag.ENGLISH))
                .or(() -> in(LanguageTag.VIETNAMESE))
                .orElse(fallback);
    }

    /// The same texts with one set, or taken away when it is blank or null.
    public Localised with(LanguageTag language, @Nullable String text) {
        var changed = new LinkedHashMap<>(texts);
        changed.put(language, text == null ? "" : text);
        return new Localised(changed);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
