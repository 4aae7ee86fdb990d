package vn.tinhhoa.portal.dataset;

import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;

import java.util.Optional;
import java.util.stream.Stream;

/// How a dataset speaks to a reader.
///
/// @param reader the language of the page
/// @param spoken the dataset's language that comes next to it
record Speech(LanguageTag reader, LanguageTag spoken) {

    static Speech of(LanguageTag reader, DatasetFacts facts, SiteLanguages languages) {
        return new Speech(
                reader,
                languages.fallbacks(reader).stream()
                        .filter(facts.languages()::contains)
                        .findFirst()
                        .orElse(facts.first()));
    }

    boolean isForeign() {
        return !reader.equals(spoken);
    }

    /// What is said in this language; of texts that lack it, what comes next.
    Optional<Said> said(Localised texts) {
        var wanted =
                Stream.of(spoken, LanguageTag.ENGLISH, LanguageTag.VIETNAMESE)
                        .filter(language -> texts.in(language).isPresent())
                        .findFirst();
        return wanted.or(() -> texts.texts().keySet().stream().findFirst())
                .flatMap(language ->
                        texts.in(language).map(text -> new Said(text, language.value())));
    }

    Said said(Localised texts, String otherwise) {
        return said(texts).orElseGet(() -> new Said(otherwise, reader.value()));
    }
}
