package vn.tinhhoa.content.dataset;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;

/// A text in one language.
///
/// @param source the language it was translated from; null when it was written in its own
public record StatedText(String text, TextStatus status, @Nullable LanguageTag source) {

    public StatedText {
        text = text.strip();
    }

    /// Written by a person in its own language.
    public static StatedText written(String text) {
        return new StatedText(text, TextStatus.HUMAN, null);
    }
}
