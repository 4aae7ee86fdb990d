package vn.tinhhoa.content.media.manuscript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// An OpenDocument text keeps what was deleted under tracked changes apart from the text, and Tika
/// reads it like the text. This takes it out of the file; insertions stand in the text and stay.
final class OpenDocumentChanges {

    private static final Pattern CHANGES =
            Pattern.compile("(?s)<text:tracked-changes\\b.*?</text:tracked-changes>");
    private static final Pattern DELETION = Pattern.compile("<text:deletion\\b");

    private OpenDocumentChanges() {}

    /// @param file is changed
    /// @return how many deletions there were
    static int dropDeletions(Path file) throws IOException {
        try (var files = FileSystems.newFileSystem(file)) {
            var part = files.getPath("content.xml");
            if (!Files.exists(part)) {
                return 0;
            }
            var xml = new String(Files.readAllBytes(part), StandardCharsets.UTF_8);
            var changes = CHANGES.matcher(xml);
            if (!changes.find()) {
                return 0;
            }
            var deletions = (int) DELETION.matcher(changes.group()).results().count();
            Files.writeString(part, changes.replaceAll(""));
            return deletions;
        }
    }
}
