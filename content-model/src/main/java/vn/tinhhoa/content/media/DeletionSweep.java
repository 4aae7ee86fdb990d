package vn.tinhhoa.content.media;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.sweep.Sweep;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Removes the files of deleted assets, then what was known of them.
@Component
@Editorial
class DeletionSweep implements Sweep {

    static final String NAME = "deletions";

    private static final int BATCH = 20;

    private final AssetRepository assets;
    private final PictureShowing showing;
    private final BlobStore blobs;

    DeletionSweep(AssetRepository assets, PictureShowing showing, BlobStore blobs) {
        this.assets = assets;
        this.showing = showing;
        this.blobs = blobs;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        return assets.existsByDeletionOwedSinceNotNull();
    }

    @Override
    public boolean sweep() {
        var deleted =
                assets.findByDeletionOwedSinceNotNullOrderByDeletionOwedSince(Limit.of(BATCH));
        for (var asset : deleted) {
            showing.forget(asset.id());
            try {
                blobs.delete(asset.sha256());
                blobs.deleteAll(asset.id() + "/");
            } catch (IOException storeAway) {
                throw new UncheckedIOException(storeAway);
            }
            assets.deleteById(asset.id());
        }
        return deleted.size() == BATCH;
    }
}
