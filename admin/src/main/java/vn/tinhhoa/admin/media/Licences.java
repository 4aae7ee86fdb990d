package vn.tinhhoa.admin.media;

import org.springframework.context.i18n.LocaleContextHolder;

import vn.tinhhoa.admin.frame.Choice;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.content.media.Licence.Kind;

import java.util.Arrays;
import java.util.List;

/// The licences that officers choose among, in the words of the page's language.
public final class Licences {

    private Licences() {}

    /// All but the one whose words are one's own.
    public static List<Choice> all() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.CUSTOM)
                .map(kind -> new Choice(kind.code(), kind.name(language())))
                .toList();
    }

    public static String name(Licence licence) {
        return licence.name(language());
    }

    /// What the two fields of a form say together.
    ///
    /// @param chosen a code, or `CUSTOM`
    /// @param words what it says when it is none of the known ones
    public static Licence of(String chosen, String words) {
        return Licence.of(chosen.equals(Kind.CUSTOM.code()) ? words : chosen);
    }

    private static LanguageTag language() {
        return LocaleContextHolder.getLocale().getLanguage().equals("vi")
                ? LanguageTag.VIETNAMESE
                : LanguageTag.ENGLISH;
    }
}
