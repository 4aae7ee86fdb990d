package vn.tinhhoa.content.media;

import java.util.List;

/// What came of taking a picture in.
public sealed interface IntakeOutcome {

    record Stored(Asset asset) implements IntakeOutcome {}

    /// The very same file was stored before.
    record AlreadyThere(Asset asset) implements IntakeOutcome {}

    /// @param code why, such as `file.too-large`; the interface has a sentence for each
    /// @param arguments what the sentence names
    record Refused(String code, List<String> arguments) implements IntakeOutcome {

        public static Refused of(String code, Object... arguments) {
            return new Refused(code, List.of(arguments).stream().map(String::valueOf).toList());
        }
    }
}
