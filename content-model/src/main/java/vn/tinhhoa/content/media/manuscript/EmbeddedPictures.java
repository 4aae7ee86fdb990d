package vn.tinhhoa.content.media.manuscript;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.MediaIntake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stores the pictures that Tika finds inside a file and remembers what each became.
final class EmbeddedPictures implements EmbeddedDocumentExtractor {

    private static final int MOST = 200;
    private static final Optional<AssetId> NONE = Optional.empty();

    private final MediaIntake intake;
    private final Officer by;
    private final Map<String, AssetId> stored = new HashMap<>();
    private final List<Optional<AssetId>> nameless = new ArrayList<>();
    private int tried;

    EmbeddedPictures(MediaIntake intake, Officer by) {
        this.intake = intake;
        this.by = by;
    }

    /// By the name under which the text mentions them.
    Map<String, AssetId> stored() {
        return stored;
    }

    /// Those that stand in the text as its own data, in their order; empty for one that could not
    /// be kept.
    List<Optional<AssetId>> nameless() {
        return nameless;
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
        if (name != null && stored.containsKey(name)) {
            return;
        }
        var kept = tried++ < MOST ? take(content, name) : NONE;
        if (name == null) {
            nameless.add(kept);
        } else {
            kept.ifPresent(asset -> stored.put(name, asset));
        }
    }

    private Optional<AssetId> take(InputStream content, @Nullable String name) throws IOException {
        return switch (intake.take(content, name == null ? "" : name, by)) {
            case IntakeOutcome.Stored(var asset) -> Optional.of(asset.id());
            case IntakeOutcome.AlreadyThere(var asset) -> Optional.of(asset.id());
            case IntakeOutcome.Refused(var code, var arguments) -> NONE;
        };
    }
}
