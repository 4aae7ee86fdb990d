package vn.tinhhoa.content.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.media.raster.BrokenPictureException;
import vn.tinhhoa.content.sweep.Sweep;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/// Makes the renditions of new and changed pictures in the background, and of all pictures when the
/// rules have changed. A picture that cannot be decoded is done with; one whose file cannot be read
/// or written just now stays owed.
@Component
@Editorial
class RenditionSweep implements Sweep {

    static final String NAME = "renditions";

    private static final Logger LOG = LoggerFactory.getLogger(RenditionSweep.class);

    /// One picture can take seconds, as long as a lease.
    private static final int BATCH = 1;

    private final AssetRepository assets;
    private final RenditionMaking making;
    private final MongoTemplate mongo;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private boolean checkedRules;

    RenditionSweep(
            AssetRepository assets,
            RenditionMaking making,
            MongoTemplate mongo,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assets = assets;
        this.making = making;
        this.mongo = mongo;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        if (!checkedRules) {
            oweForChangedRules();
            checkedRules = true;
        }
        return assets.existsByRenditionsOwedSinceNotNull();
    }

    /// Once per start: whatever was made by other rules is owed again.
    void oweForChangedRules() {
        mongo.updateMulti(
                Query.query(
                        where("width")
                                .gt(0)
                                .and("renditions.rules")
                                .ne(RenditionRecipe.RULES)
                                .and("renditionsOwedSince")
                                .is(null)),
                new Update().set("renditionsOwedSince", clock.instant()).inc("version", 1),
                Asset.class);
    }

    @Override
    public boolean sweep() {
        var owing =
                assets.findByRenditionsOwedSinceNotNullOrderByRenditionsOwedSince(Limit.of(BATCH));
        for (var asset : owing) {
            try {
                settle(asset, made(asset));
            } catch (IOException storeAway) {
                throw new UncheckedIOException(storeAway);
            }
        }
        return owing.size() == BATCH;
    }

    private Renditions made(Asset asset) throws IOException {
        var recipe = RenditionRecipe.of(asset);
        try {
            making.make(asset);
            return Renditions.made(recipe);
        } catch (BrokenPictureException broken) {
            LOG.warn("No renditions of {}: {}", asset.id(), broken.getMessage());
            return Renditions.broken(recipe);
        }
    }

    /// Unless the asset changed meanwhile: then it is owed again at once.
    private void settle(Asset asset, Renditions made) throws IOException {
        var settled =
                mongo.updateFirst(
                        Query.query(where("_id").is(asset.id()).and("version").is(asset.version())),
                        new Update()
                                .set("renditions", made)
                                .set("showingOwedSince", clock.instant())
                                .unset("renditionsOwedSince")
                                .inc("version", 1),
                        Asset.class);
        if (settled.getModifiedCount() > 0) {
            making.clear(asset, asset.renditions());
            events.publishEvent(new WorkOwed(OwedShowing.SWEEP));
        }
    }
}
