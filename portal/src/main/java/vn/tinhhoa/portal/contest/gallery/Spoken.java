package vn.tinhhoa.portal.contest.gallery;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.Optional;
import java.util.stream.Stream;

/// Words in the language they are really in.
record Spoken(String text, String lang) {

    /// In the reader's language where there is any, else in English, else in whichever there is.
    static Optional<Spoken> of(LanguageTag reader, Localised texts) {
        return Stream.concat(
                        Stream.of(reader, LanguageTag.ENGLISH), texts.texts().keySet().stream())
                .filter(language -> texts.in(language).isPresent())
                .findFirst()
                .map(language -> new Spoken(texts.in(language).orElseThrow(), language.value()));
    }

    static Spoken of(LanguageTag reader, Localised texts, String otherwise) {
        return of(reader, texts).orElseGet(() -> new Spoken(otherwise, reader.value()));
    }
}
