package vn.tinhhoa.content.media;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotMadeYetException;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/// Gives out pictures that something public shows, in the sizes they are shown in.
@Component
public class PublicPictures {

    private final ShownPictureRepository shown;
    private final BlobStore blobs;
    private final ObjectProvider<Pictures> making;
    private final Clock clock;

    /// @param making there where the editorial side runs in the same process
    PublicPictures(
            ShownPictureRepository shown,
            BlobStore blobs,
            ObjectProvider<Pictures> making,
            Clock clock) {
        this.shown = shown;
        this.blobs = blobs;
        this.making = making;
        this.clock = clock;
    }

    /// What is shown where this picture is asked for, as long as its rights allow it.
    public Optional<ShownPicture> find(AssetId asked) {
        var now = clock.instant();
        return shown.findById(asked)
                .filter(picture -> picture.until() == null || now.isBefore(picture.until()));
    }

    /// One of its renditions; nothing when it has none of this name.
    ///
    /// @throws NotMadeYetException when it has to be waited for
    public Optional<Rendition> rendition(ShownPicture picture, RenditionName name) {
        if (!picture.has(name)) {
            return Optional.empty();
        }
        var blob = RenditionRecipe.blobName(picture.asset(), picture.rendition(), name);
        var bytes = blobs.size(blob);
        return bytes >= 0 ? Optional.of(new Rendition(name, bytes, blob)) : notThere(picture, name);
    }

    private Optional<Rendition> notThere(ShownPicture picture, RenditionName name) {
        if (picture.broken()) {
            return Optional.empty();
        }
        var pictures = making.getIfAvailable();
        if (pictures == null) {
            throw new NotMadeYetException(picture.asset() + " " + name);
        }
        return pictures.current(picture.asset()).flatMap(asset -> pictures.rendition(asset, name));
    }

    public InputStream open(Rendition rendition) throws IOException {
        return blobs.open(rendition.blobName());
    }
}
