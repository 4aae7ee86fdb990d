package vn.tinhhoa.content.text;

import java.text.Normalizer;
import java.util.Locale;

/// The last part of an address, made from a title: Vietnamese and French lose their marks, other
/// scripts keep their letters.
public final class Slug {

    private static final int LONGEST = 80;
    private static final String OF_NOTHING = "bai-viet";

    private Slug() {}

    /// @return letters and digits in lower case, NFC, between them single hyphens; 1 to 80
    ///   characters
    public static String of(String title) {
        var folded = Folding.ascii(CleanText.of(title).toLowerCase(Locale.ROOT));
        var bare = folded.replaceAll("(?<=[a-z])\\p{M}+", "");
        var words =
                Normalizer.normalize(bare, Normalizer.Form.NFC)
                        .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                        .replaceAll("^-|-$", "");
        return words.isEmpty() ? OF_NOTHING : shortened(words);
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        var edge = words.lastIndexOf('-', LONGEST);
        if (edge > LONGEST / 2) {
            return words.substring(0, edge);
        }
        var insidePair = Character.isHighSurrogate(words.charAt(LONGEST - 1));
        return words.substring(0, insidePair ? LONGEST - 1 : LONGEST);
    }
}
