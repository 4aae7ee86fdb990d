package vn.tinhhoa.portal.layout;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How something that exists in languages of its own speaks to a reader.
///
/// @param reader the language of the page
/// @param spoken the one of its languages that comes next to it
public record Speech(LanguageTag reader, LanguageTag spoken) {

    /// @param own its languages, the one it was first written in first
    public static Speech of(LanguageTag reader, List<LanguageTag> own, SiteLanguages languages) {
        return new Speech(
                reader,
                languages.fallbacks(reader).stream()
                        .filter(own::contains)
                        .findFirst()
                        .orElse(own.isEmpty() ? LanguageTag.VIETNAMESE : own.getFirst()));
    }

    public boolean isForeign() {
        return !reader.equals(spoken);
    }

    /// What is said in this language; of texts that lack it, what comes next.
    public Optional<Said> said(Localised texts) {
        var wanted =
                Stream.of(spoken, LanguageTag.ENGLISH, LanguageTag.VIETNAMESE)
                        .filter(language -> texts.in(language).isPresent())
                        .findFirst();
        return wanted.or(() -> texts.texts().keySet().stream().findFirst())
                .flatMap(language ->
                        texts.in(language).map(text -> new Said(text, language.value())));
    }

    public Said said(Localised texts, String otherwise) {
        return said(texts).orElseGet(() -> new Said(otherwise, reader.value()));
    }
}
