package vn.tinhhoa.content.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.sweep.Sweep;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Makes the renditions of new pictures in the background. A picture that cannot be decoded is done
/// with; one whose file cannot be read or written just now stays owed.
@Component
@Editorial
class RenditionSweep implements Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(RenditionSweep.class);
    private static final int BATCH = 4;

    private final AssetRepository assets;
    private final RenditionMaking making;
    private final MongoTemplate mongo;

    RenditionSweep(AssetRepository assets, RenditionMaking making, MongoTemplate mongo) {
        this.assets = assets;
        this.making = making;
        this.mongo = mongo;
    }

    @Override
    public String name() {
        return "renditions";
    }

    @Override
    public boolean owed() {
        return assets.existsByRenditionsOwedSinceNotNull();
    }

    @Override
    public boolean sweep() {
        var owing =
                assets.findByRenditionsOwedSinceNotNullOrderByRenditionsOwedSince(Limit.of(BATCH));
        for (var asset : owing) {
            try {
                making.make(asset);
            } catch (BrokenPictureException broken) {
                LOG.warn("No renditions of {}: {}", asset.id(), broken.getMessage());
            } catch (IOException storeAway) {
                throw new UncheckedIOException(storeAway);
            }
            mongo.updateFirst(
                    Query.query(where("_id").is(asset.id())),
                    new Update().unset("renditionsOwedSince").inc("version", 1),
                    Asset.class);
        }
        return owing.size() == BATCH;
    }
}
