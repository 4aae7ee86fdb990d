package vn.tinhhoa.content.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The number of an official document as issued, such as `837/QĐ-TTg` or `160/2024/NĐ-CP`.
public final class DocumentNumber {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}/])\\d{1,6}(/(19|20)\\d{2})?/\\p{Lu}[\\p{L}]{0,5}(-\\p{Lu}[\\p{L}\\d]{0,9}){0,3}(?![\\p{L}\\p{N}])");

    private DocumentNumber() {}

    /// The numbers that a text cites, each once, in the order of the text.
    public static List<String> allIn(String text) {
        return FORM.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
