package vn.tinhhoa.content.media;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Gives out pictures in the widths they are shown in.
@Component
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

    /// The picture at this width; made now if it was not yet.
    public Optional<Rendition> rendition(AssetId id, int width) {
        return assets.find(id)
                .filter(asset -> asset.isPicture() && Rendition.isMade(asset, width))
                .flatMap(asset -> rendition(asset, width));
    }

    public InputStream open(Rendition rendition) throws IOException {
        return blobs.open(rendition.blobName());
    }

    private Optional<Rendition> rendition(Asset asset, int width) {
        var name = Rendition.blobName(asset, width);
        if (!blobs.exists(name)) {
            try {
                making.make(asset);
            } catch (IOException broken) {
                LOG.warn("No renditions of {}: {}", asset.id(), broken.toString());
                return Optional.empty();
            }
        }
        return Optional.of(new Rendition(asset.id(), width, blobs.size(name), name));
    }
}
