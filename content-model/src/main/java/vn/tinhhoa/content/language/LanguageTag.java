package vn.tinhhoa.content.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A language as a BCP-47 tag in its usual spelling, such as `vi`, `zh` or `zh-Hant`.
///
/// @throws IllegalArgumentException when the text is no well-formed tag of at most 35 characters
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    private static final Pattern FORM =
            Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    /// Each language in its own words: a reader looks for the name they know.
    private static final Map<String, String> OWN_NAMES =
            Map.of(
                    "vi", "Tiếng Việt",
                    "en", "English",
                    "zh", "中文",
                    "ja", "日本語",
                    "ko", "한국어",
                    "fr", "Français",
                    "lo", "ລາວ",
                    "km", "ខ្មែរ");

    public static final LanguageTag VIETNAMESE = new LanguageTag("vi");
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    public LanguageTag {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a language tag: " + value);
        }
    }

    /// Whether it is a tag in its usual spelling.
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /// Reads a tag in any spelling (`VI`, `zh_hant`) and gives it its usual one.
    public static LanguageTag of(String text) {
        try {
            var tag = text.strip().replace('_', '-');
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            return new LanguageTag(locale.toLanguageTag());
        } catch (IllformedLocaleException notATag) {
            throw new IllegalArgumentException("Not a language tag: " + text, notATag);
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    /// The language's name in itself: `Tiếng Việt`, `English`, `中文`.
    public String ownName() {
        var known = OWN_NAMES.get(value);
        return known == null ? locale().getDisplayName(locale()) : known;
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
