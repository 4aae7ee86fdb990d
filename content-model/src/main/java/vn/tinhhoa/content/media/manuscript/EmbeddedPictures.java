package vn.tinhhoa.content.media.manuscript;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.MediaIntake;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/// Stores the pictures that Tika finds inside a file and remembers what each became.
final class EmbeddedPictures implements EmbeddedDocumentExtractor {

    private static final int MOST = 200;

    private final MediaIntake intake;
    private final Officer by;
    private final Map<String, AssetId> stored = new HashMap<>();
    private int refused;

    EmbeddedPictures(MediaIntake intake, Officer by) {
        this.intake = intake;
        this.by = by;
    }

    /// By the name under which the text mentions them.
    Map<String, AssetId> stored() {
        return stored;
    }

    /// How many could not be kept: broken, of a wrong type, too large, or too many.
    int refused() {
        return refused;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return true;
    }

    @Override
    public void parseEmbedded(
            InputStream content, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (name == null || stored.size() >= MOST) {
            refused++;
            return;
        }
        switch (intake.take(content, name, by)) {
            case IntakeOutcome.Stored(var asset) -> stored.put(name, asset.id());
            case IntakeOutcome.AlreadyThere(var asset) -> stored.put(name, asset.id());
            case IntakeOutcome.Refused(var code, var arguments) -> refused++;
        }
    }
}
