package vn.tinhhoa.portal.section.document;

import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.References;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/// A document's number as a reader typed it: `837/QĐ-UBND`, `837 qđ ubnd` and `0837/qdubnd` are the
/// same. It also finds the numbers that begin with it.
final class NumberWanted {

    private final Set<String> references;
    private final String beginning;
    private final boolean any;

    NumberWanted(String typed) {
        this.any = !typed.isBlank();
        var clean = CleanText.of(typed);
        this.references = References.toFind(clean);
        this.beginning = signs(clean);
    }

    boolean isAny() {
        return any;
    }

    /// What has neither letters nor figures is no number and finds nothing.
    boolean finds(String number) {
        var clean = CleanText.of(number);
        return !beginning.isEmpty() && signs(clean).startsWith(beginning)
                || !Collections.disjoint(references, References.toIndex(clean));
    }

    private static String signs(String text) {
        return Folding.ascii(text.toLowerCase(Locale.ROOT))
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replaceFirst("^0+(?=\\d)", "");
    }
}
