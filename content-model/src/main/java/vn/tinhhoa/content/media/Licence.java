package vn.tinhhoa.content.media;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Under which licence a picture may be used. Stored as its code; words that are no licence we know
/// are kept as they are.
///
/// @param words what it says when it is none of the known ones, otherwise empty
public record Licence(Kind kind, String words) {

    public static final Licence UNKNOWN = new Licence(Kind.UNKNOWN, "");

    public Licence {
        words = kind == Kind.CUSTOM ? words.strip() : "";
    }

    /// The licence of this code, URI or usual name (`CC-BY-4.0`, `cc by 4.0`); of other words, a
    /// custom one; of none, unknown.
    public static Licence of(String text) {
        var wanted = plain(text);
        if (wanted.isEmpty()) {
            return UNKNOWN;
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.CUSTOM && kind.goesBy(wanted))
                .findFirst()
                .map(Licence::new)
                .orElseGet(() -> new Licence(Kind.CUSTOM, text));
    }

    private Licence(Kind kind) {
        this(kind, "");
    }

    /// What is stored and posted: [#of] reads it back.
    public String code() {
        return kind == Kind.CUSTOM ? words : kind.code;
    }

    /// Where it is written down; begins with `/` where that is on the portal itself.
    public Optional<String> uri() {
        return Optional.of(kind.uri).filter(uri -> !uri.isEmpty());
    }

    /// As readers see it, in Vietnamese or English: `CC BY 4.0`.
    public String name(LanguageTag language) {
        return kind == Kind.CUSTOM ? words : kind.name.in(language, kind.code);
    }

    public boolean isUnknown() {
        return kind == Kind.UNKNOWN;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceAll("[\\s_-]+", " ")
                .replaceFirst("/(deed(\\.[a-z]+)?|legalcode)?$", "")
                .strip();
    }

    /// The licences that can be chosen.
    public enum Kind {
        CC0("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"),
        CC_BY("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
        CC_BY_SA("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"),
        CC_BY_ND("CC-BY-ND-4.0", "https://creativecommons.org/licenses/by-nd/4.0/", "CC BY-ND 4.0"),
        CC_BY_NC("CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/", "CC BY-NC 4.0"),
        CC_BY_NC_SA(
                "CC-BY-NC-SA-4.0",
                "https://creativecommons.org/licenses/by-nc-sa/4.0/",
                "CC BY-NC-SA 4.0"),
        CC_BY_NC_ND(
                "CC-BY-NC-ND-4.0",
                "https://creativecommons.org/licenses/by-nc-nd/4.0/",
                "CC BY-NC-ND 4.0"),
        PROVINCE("PROVINCE-1.0", "/licence", "Giấy phép của tỉnh", "The province's own licence"),
        RESERVED(
                "ALL-RIGHTS-RESERVED",
                "http://rightsstatements.org/vocab/InC/1.0/",
                "Giữ toàn bộ bản quyền",
                "All rights reserved"),
        UNKNOWN(
                "UNKNOWN",
                "http://rightsstatements.org/vocab/CNE/1.0/",
                "Chưa rõ",
                "Not known yet"),
        /// Whatever its words say.
        CUSTOM("CUSTOM", "", "Khác", "Other");

        private final String code;
        private final String uri;
        private final Localised name;

        Kind(String code, String uri, String everywhere) {
            this(code, uri, everywhere, everywhere);
        }

        Kind(String code, String uri, String vietnamese, String english) {
            this.code = code;
            this.uri = uri;
            this.name =
                    new Localised(
                            Map.of(
                                    LanguageTag.VIETNAMESE, vietnamese,
                                    LanguageTag.ENGLISH, english));
        }

        public String code() {
            return code;
        }

        /// In Vietnamese or English.
        public String name(LanguageTag language) {
            return name.in(language, code);
        }

        private boolean goesBy(String plain) {
            return plain.equals(plain(code))
                    || plain.equals(plain(uri))
                    || name.texts().values().stream().anyMatch(given -> plain.equals(plain(given)));
        }
    }
}
