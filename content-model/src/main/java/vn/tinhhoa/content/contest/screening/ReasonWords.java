package vn.tinhhoa.content.contest.screening;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The reasons as their receivers read them, with what can be done about each.
@Component
public class ReasonWords {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    ReasonWords() {
        messages.setBasenames("messages/screening/reason");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.ENGLISH);
    }

    public String in(LanguageTag language, Reason reason) {
        return messages.getMessage(reason.code(), null, language.locale());
    }

    /// One to a line.
    String in(LanguageTag language, List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> "- " + in(language, reason))
                .collect(Collectors.joining("\n"));
    }
}
