package vn.tinhhoa.content.contest.entry;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.FileRequirements;
import vn.tinhhoa.content.contest.FileRequirements.Format;
import vn.tinhhoa.content.media.PictureInspection;
import vn.tinhhoa.content.media.PictureInspection.Sound;
import vn.tinhhoa.content.media.PictureInspection.Unsound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Looks at a file as soon as it came: what a machine alone can decide and its sender can mend.
@Component
class FileChecks {

    private static final String FIELD = "files";
    private static final Map<String, Format> FORMATS =
            Map.of("image/jpeg", Format.JPEG, "image/png", Format.PNG);
    private static final long MEGABYTE = 1_000_000;

    private final PictureInspection inspection;

    FileChecks(PictureInspection inspection) {
        this.inspection = inspection;
    }

    sealed interface Look {}

    record Fits(Format format, int width, int height) implements Look {}

    record Unfit(List<EntryIssue> issues) implements Look {}

    Look look(Path file, long bytes, FileRequirements rules) throws IOException {
        return switch (inspection.inspect(file)) {
            case Unsound(var code, var arguments) ->
                    new Unfit(List.of(new EntryIssue(FIELD, code, arguments)));
            case Sound sound -> look(sound, bytes, rules);
        };
    }

    private static Look look(Sound sound, long bytes, FileRequirements rules) {
        var issues = new ArrayList<EntryIssue>();
        var format = FORMATS.get(sound.mediaType());
        if (format == null || !rules.formats().contains(format)) {
            issues.add(EntryIssue.of(FIELD, "file.format", names(rules)));
        }
        if (bytes < rules.leastBytes()) {
            issues.add(
                    EntryIssue.of(
                            FIELD,
                            "file.too-few-bytes",
                            megabytes(bytes),
                            megabytes(rules.leastBytes())));
        }
        if (rules.mostBytes() > 0 && bytes > rules.mostBytes()) {
            issues.add(
                    EntryIssue.of(
                            FIELD,
                            "file.too-many-bytes",
                            megabytes(bytes),
                            megabytes(rules.mostBytes())));
        }
        var longSide = Math.max(sound.width(), sound.height());
        if (longSide < rules.leastLongSide()) {
            issues.add(EntryIssue.of(FIELD, "file.long-side", longSide, rules.leastLongSide()));
        }
        var shortSide = Math.min(sound.width(), sound.height());
        if (shortSide < rules.leastShortSide()) {
            issues.add(EntryIssue.of(FIELD, "file.short-side", shortSide, rules.leastShortSide()));
        }
        return issues.isEmpty() && format != null
                ? new Fits(format, sound.width(), sound.height())
                : new Unfit(issues);
    }

    private static String names(FileRequirements rules) {
        return rules.formats().stream()
                .map(Format::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /// With one decimal, rounded against the entrant, so that 2.96 MB never reads as 3.
    private static String megabytes(long bytes) {
        var tenths = bytes * 10 / MEGABYTE;
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
