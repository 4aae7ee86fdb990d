package vn.tinhhoa.content.contest;

import java.util.List;

/// Something that an officer can mend before a contest's rules may be published.
///
/// @param code what is wrong, such as `text.missing`; the interface has a sentence for each
/// @param field where to mend it, as the path in the rule set's JSON form: `categories.0.name.en`
/// @param arguments what the sentence names
public record ContestIssue(String code, String field, List<String> arguments) {

    static ContestIssue of(String code, String field, String... arguments) {
        return new ContestIssue(code, field, List.of(arguments));
    }

    /// In one line, for programs.
    public String line() {
        return field + ": " + code + (arguments.isEmpty() ? "" : " " + arguments);
    }
}
