package vn.tinhhoa.content.contest.entry;

import java.util.List;

/// Something that stands in an entry's way, and that its author can mend.
///
/// @param field where: a text such as `TITLE`, `files`, `date`, `place`, `synthetic`, `name`, or a
///   consent such as `consent-CONTEST`
/// @param code what is wrong, such as `too-many-words`; the interface has a sentence for each, with
///   the remedy
/// @param arguments what the sentence names
public record EntryIssue(String field, String code, List<String> arguments) {

    static EntryIssue of(String field, String code, Object... arguments) {
        return new EntryIssue(
                field, code, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
