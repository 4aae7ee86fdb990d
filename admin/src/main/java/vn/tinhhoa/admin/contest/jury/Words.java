package vn.tinhhoa.admin.contest.jury;

import org.springframework.context.i18n.LocaleContextHolder;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

/// Texts that come in several languages, in the one of the page or the one they have.
final class Words {

    private Words() {}

    static String of(Localised text) {
        var first = text.texts().values().stream().findFirst().orElse("");
        return text.in(LanguageTag.of(LocaleContextHolder.getLocale().getLanguage()), first);
    }

    /// The language of what [#of] gives.
    static String language(Localised text) {
        var words = of(text);
        return text.texts().entrySet().stream()
                .filter(each -> each.getValue().equals(words))
                .map(each -> each.getKey().value())
                .findFirst()
                .orElse("");
    }
}
