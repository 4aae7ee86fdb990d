package vn.tinhhoa.content.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.sweep.Sweep;

/// Notes which pictures an edition shows, for editions from before that was noted: without it their
/// pictures would seem unused. Once per start, until there is none left.
@Component
@Editorial
class PicturesOfOldEditions implements Sweep {

    private static final int BATCH = 50;

    private final MongoTemplate mongo;
    private final Assets assets;
    private boolean finished;

    PicturesOfOldEditions(MongoTemplate mongo, Assets assets) {
        this.mongo = mongo;
        this.assets = assets;
    }

    @Override
    public String name() {
        return "edition-pictures";
    }

    @Override
    public boolean owed() {
        return !finished;
    }

    @Override
    public boolean sweep() {
        var old = mongo.find(Query.query(where("pictures").is(null)).limit(BATCH), Edition.class);
        for (var edition : old) {
            var pictures = edition.pictures();
            mongo.updateFirst(
                    Query.query(where("_id").is(edition.id()).and("pictures").is(null)),
                    Update.update("pictures", pictures),
                    Edition.class);
            assets.oweUsage(pictures);
        }
        finished = old.isEmpty();
        return !finished;
    }
}
