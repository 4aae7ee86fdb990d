package vn.tinhhoa.content.media;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Looks at a picture that is not for the library, as strictly as [MediaIntake] does.
@Component
public class PictureInspection {

    private final IncomingChecks checks;

    PictureInspection(MediaProperties limits) {
        this.checks = new IncomingChecks(limits);
    }

    public sealed interface Finding {}

    /// @param width upright, in pixels
    public record Sound(String mediaType, int width, int height) implements Finding {}

    /// @param code as of [IntakeOutcome.Refused]
    public record Unsound(String code, List<String> arguments) implements Finding {}

    public Finding inspect(Path file) throws IOException {
        return switch (checks.look(file, true)) {
            case IncomingChecks.Bad(var refused) ->
                    new Unsound(refused.code(), refused.arguments());
            case IncomingChecks.Good good ->
                    new Sound(good.mediaType(), good.width(), good.height());
        };
    }
}
