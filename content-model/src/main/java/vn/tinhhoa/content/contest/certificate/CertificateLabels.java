package vn.tinhhoa.content.contest.certificate;

import org.springframework.context.support.ResourceBundleMessageSource;

import vn.tinhhoa.content.language.LanguageTag;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What every certificate says, in each language.
final class CertificateLabels {

    static final String CATALOGUE = "messages/certificate/certificate";

    private static final ResourceBundleMessageSource MESSAGES = messages();

    private CertificateLabels() {}

    static String say(LanguageTag language, String key, Object... arguments) {
        return MESSAGES.getMessage("certificate." + key, arguments, language.locale());
    }

    static String day(LanguageTag language, LocalDate day) {
        return DateTimeFormatter.ofPattern(say(language, "day"), language.locale()).format(day);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename(CATALOGUE);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.ENGLISH);
        return messages;
    }
}
