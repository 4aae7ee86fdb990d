package vn.tinhhoa.content.media;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Gives out any picture of the library in the sizes it is shown in. Readers get them from
/// [PublicPictures].
@Component
@Editorial
public class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private final Assets assets;
    private final BlobStore blobs;
    private final RenditionMaking making;

    Pictures(Assets assets, BlobStore blobs, RenditionMaking making) {
        this.assets = assets;
        this.blobs = blobs;
        this.making = making;
    }

    /// The picture that is shown where this one is asked for: itself or the newer file that stands
    /// in for it.
    public Optional<Asset> current(AssetId id) {
        return assets.current(id).filter(Asset::isPicture);
    }

    /// One of its renditions; made now if it was not yet.
    public Optional<Rendition> rendition(Asset asset, RenditionName name) {
        if (!RenditionSizes.of(asset).has(name)) {
            return Optional.empty();
        }
        var blob = RenditionRecipe.of(asset).blobName(asset, name);
        if (!blobs.exists(blob)) {
            if (asset.isKnownToBeBroken()) {
                return Optional.empty();
            }
            try {
                making.make(asset);
            } catch (IOException broken) {
                LOG.warn("No renditions of {}: {}", asset.id(), broken.toString());
                return Optional.empty();
            }
        }
        return Optional.of(new Rendition(name, blobs.size(blob), blob));
    }

    public InputStream open(Rendition rendition) throws IOException {
        return blobs.open(rendition.blobName());
    }
}
