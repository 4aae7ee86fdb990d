package vn.tinhhoa.content.text;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/// Latin letters without their marks, as the engines' ASCII folding makes them: `nước` is `nuoc`.
public final class Folding {

    private static final String TABLE = table();

    private Folding() {}

    /// A Vietnamese name as signs and maps for foreigners have it: `Đà Nẵng` is `Da Nang`.
    public static String romanised(String name) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        return Normalizer.normalize(
                apart.replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D'),
                Normalizer.Form.NFC);
    }

    /// Letters of other scripts stay as they are.
    ///
    /// @param lower NFC in lower case
    public static String ascii(String lower) {
        for (var at = 0; at < lower.length(); at++) {
            if (lower.charAt(at) > 0x7F) {
                return folded(lower);
            }
        }
        return lower;
    }

    /// Is a stretch of a text this without its marks?
    ///
    /// @param lower NFC in lower case
    /// @param from where it begins
    /// @param to where it ends, exclusive
    public static boolean isAscii(String lower, int from, int to, String ascii) {
        var next = 0;
        for (var at = from; at < to; at++) {
            var letter = lower.charAt(at);
            var two = two(letter);
            if (two != null) {
                if (!ascii.startsWith(two, next)) {
                    return false;
                }
                next += two.length();
            } else if (next < ascii.length() && ascii.charAt(next) == one(letter)) {
                next++;
            } else {
                return false;
            }
        }
        return next == ascii.length();
    }

    /// The first letter without its marks.
    public static char first(char lower) {
        var two = two(lower);
        return two == null ? one(lower) : two.charAt(0);
    }

    private static String folded(String lower) {
        var ascii = new StringBuilder(lower.length());
        for (var at = 0; at < lower.length(); at++) {
            var letter = lower.charAt(at);
            var two = two(letter);
            if (two == null) {
                ascii.append(one(letter));
            } else {
                ascii.append(two);
            }
        }
        return ascii.toString();
    }

    private static char one(char letter) {
        return letter < TABLE.length() ? TABLE.charAt(letter) : letter;
    }

    private static @Nullable String two(char letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            default -> null;
        };
    }

    private static String table() {
        var table = new StringBuilder();
        for (char letter = 0; letter < 0x1F00; letter++) {
            table.append(base(letter));
        }
        return table.toString();
    }

    private static char base(char letter) {
        return switch (letter) {
            case 'đ', 'ð' -> 'd';
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'ħ' -> 'h';
            case 'ı' -> 'i';
            default -> {
                var apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
                yield apart.charAt(0) <= 0x7F ? apart.charAt(0) : letter;
            }
        };
    }
}
