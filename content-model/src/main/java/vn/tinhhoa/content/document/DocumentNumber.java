package vn.tinhhoa.content.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The number of an official document as issued, such as `837/QĐ-TTg`, `160/2024/NĐ-CP` or
/// `31/2024/QH15`. How readers spell it when they search is another matter: `text.References`.
public final class DocumentNumber {

    private static final Pattern FORM =
            Pattern.compile(
                    """
                    (?<![\\p{L}\\p{N}/.,-])      # not inside another number
                    \\d{1,6}
                    (?:/(?:19|20)\\d{2})?
                    /
                    (?: \\p{Lu}\\p{L}{0,7}(?:-\\p{Lu}[\\p{L}\\d]{0,11}){1,3}   # type and issuer
                      | (?:UBTV)?QH\\d{1,2} )     # an assembly's term
                    (?![\\p{L}\\p{N}])
                    """,
                    Pattern.COMMENTS);

    private DocumentNumber() {}

    /// The numbers that a text cites, each once, in the order of the text.
    public static List<String> allIn(String text) {
        return FORM.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
