package vn.tinhhoa.content.media.manuscript;

import java.util.List;
import java.util.stream.Stream;

/// What came of reading a file.
public sealed interface ManuscriptOutcome {

    record Taken(Manuscript manuscript) implements ManuscriptOutcome {}

    /// @param code why, such as `file.too-large`; the interface has a sentence for each
    record Refused(String code, List<String> arguments) implements ManuscriptOutcome {

        static Refused of(String code, Object... arguments) {
            return new Refused(code, Stream.of(arguments).map(String::valueOf).toList());
        }
    }
}
