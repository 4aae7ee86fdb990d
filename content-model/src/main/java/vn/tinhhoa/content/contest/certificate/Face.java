package vn.tinhhoa.content.contest.certificate;

import java.util.List;

/// A typeface of the paper, as the build lays it into the class path.
///
/// @param shaped whether its script needs more than one sign after the other
enum Face {
    BODY("be-vietnam-pro-400.ttf", false),
    STRONG("be-vietnam-pro-600.ttf", false),
    LAO("noto-sans-lao-400.ttf", true),
    KHMER("noto-sans-khmer-400.ttf", true),
    CHINESE("noto-sans-sc-400.ttf", false),
    JAPANESE("noto-sans-jp-400.ttf", false),
    KOREAN("noto-sans-kr-400.ttf", false);

    private final String file;
    private final boolean shaped;

    Face(String file, boolean shaped) {
        this.file = file;
        this.shaped = shaped;
    }

    String resource() {
        return "/certificate/fonts/" + file;
    }

    boolean isShaped() {
        return shaped;
    }

    /// Which faces to try for a sign, the likeliest first.
    static List<Face> forSign(int sign, boolean strong, String language) {
        var latin = strong ? STRONG : BODY;
        var script = Character.UnicodeScript.of(sign);
        return switch (script) {
            case LAO -> List.of(LAO);
            case KHMER -> List.of(KHMER);
            case HANGUL -> List.of(KOREAN);
            case HIRAGANA, KATAKANA, BOPOMOFO -> List.of(JAPANESE, CHINESE);
            case HAN -> chinese(language);
            default -> List.of(latin, BODY, CHINESE, JAPANESE, KOREAN);
        };
    }

    /// The same character is drawn in another way in each of these countries.
    private static List<Face> chinese(String language) {
        return switch (language) {
            case "ja" -> List.of(JAPANESE, CHINESE, KOREAN);
            case "ko" -> List.of(KOREAN, CHINESE, JAPANESE);
            default -> List.of(CHINESE, JAPANESE, KOREAN);
        };
    }
}
