package vn.tinhhoa.content.media;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/// Gives out pictures in the sizes they are shown in.
@Component
public class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private final Assets assets;
    private final BlobStore blobs;
    private final RenditionMaking making;
    private final Clock clock;

    Pictures(Assets assets, BlobStore blobs, RenditionMaking making, Clock clock) {
        this.assets = assets;
        this.blobs = blobs;
        this.making = making;
        this.clock = clock;
    }

    /// The picture that is shown where this one is asked for: itself or the newer file that stands
    /// in for it.
    public Optional<Asset> current(AssetId id) {
        return assets.current(id).filter(Asset::isPicture);
    }

    /// The same, as long as its rights allow the site to show it.
    public Optional<Asset> shown(AssetId id) {
        return current(id).filter(asset -> asset.mayBeShown(clock.instant()));
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
