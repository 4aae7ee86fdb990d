package vn.tinhhoa.content.article;

import java.util.List;

/// Something that a person can mend before an edition may be published.
///
/// @param code what is wrong, such as `title.missing`; the interface has a sentence for each
/// @param field where to mend it: `title`, `summary`, `body`, `section`, `cover`, `origin`
/// @param arguments what the sentence names, such as a picture's file name
public record Issue(String code, String field, List<String> arguments) {

    static Issue of(String code, String field, String... arguments) {
        return new Issue(code, field, List.of(arguments));
    }
}
