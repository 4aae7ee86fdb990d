package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Languages that are indexed in the same views.
public enum Family {
    VIETNAMESE(View.EXACT, View.FOLD, View.PAIR, View.TRI, View.TITLE, View.TITLE_EXACT),
    /// The engine has an analyzer for the language.
    ANALYSED(View.MAIN, View.TRI, View.TITLE),
    /// It has none, as for Lao, Khmer and Burmese.
    PLAIN(View.FOLD, View.TRI, View.TITLE);

    private static final Map<String, String> ANALYZERS =
            Map.ofEntries(
                    Map.entry("ar", "arabic"),
                    Map.entry("de", "german"),
                    Map.entry("en", "english"),
                    Map.entry("es", "spanish"),
                    Map.entry("fr", "french"),
                    Map.entry("hi", "hindi"),
                    Map.entry("id", "indonesian"),
                    Map.entry("it", "italian"),
                    Map.entry("ja", "cjk"),
                    Map.entry("ko", "cjk"),
                    Map.entry("nl", "dutch"),
                    Map.entry("pt", "portuguese"),
                    Map.entry("ru", "russian"),
                    Map.entry("th", "thai"),
                    Map.entry("zh", "cjk"));

    private final Set<View> views;

    Family(View first, View... others) {
        this.views = EnumSet.of(first, others);
    }

    public static Family of(LanguageTag language) {
        if (language.locale().getLanguage().equals("vi")) {
            return VIETNAMESE;
        }
        return analyzerOf(language).isPresent() ? ANALYSED : PLAIN;
    }

    /// The engines' common name of their analyzer for a language, such as `english` or `cjk`; empty
    /// for Vietnamese and where they have none.
    public static Optional<String> analyzerOf(LanguageTag language) {
        return Optional.ofNullable(ANALYZERS.get(language.locale().getLanguage()));
    }

    /// The view that has single words without their marks.
    View folded() {
        return views.contains(View.FOLD) ? View.FOLD : View.TRI;
    }

    public Set<View> views() {
        return EnumSet.copyOf(views);
    }
}
