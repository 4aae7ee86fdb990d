package vn.tinhhoa.content.text;

import java.text.Normalizer;
import java.util.Locale;

/// The last part of an address, made from a title: Vietnamese and French lose their marks, other
/// scripts keep their letters.
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /// @return lower-case letters, digits and single hyphens, 1 to 80 characters
    public static String of(String title) {
        var latin =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("(?<=\\p{IsLatin})\\p{M}+", "")
                        .replace('đ', 'd')
                        .replace('Đ', 'D');
        var words =
                Normalizer.normalize(latin, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        return words.isEmpty() ? "bai-viet" : shortened(words);
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        var cut = words.lastIndexOf('-', LONGEST);
        return words.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
    }
}
